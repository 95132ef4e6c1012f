import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'dist-file/', 'test-results/', 'public/', 'tests/bench/peers/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { 'no-console': 'error', eqeqeq: 'error' } },
  {
    // Whoever puts the page on another site reads what was refused in the console.
    files: ['src/embed/element.ts', 'src/platform/hostWindow.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a sentence is what a number is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => send(…)}` returns nothing on purpose.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // React Hook Form's handleSubmit gives React a promise, and never rejects by itself.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: ['src/{app,features,i18n,ui}/**/*.{ts,tsx}', 'src/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.recommended],
    rules: {
      // Safari forgets that a list is a list once its bullets are styled away.
      'jsx-a11y-x/no-redundant-roles': ['error', { nav: ['navigation'], ol: ['list'], ul: ['list'] }],
    },
  },
  {
    files: ['src/ui/WindowedRows.tsx'],
    // The compiler is off, and nothing below this list is memoised on what the virtualizer returns.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A wrong assumption fails the test there and then, which is what tests are for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vitest's asymmetric matchers (expect.any, expect.objectContaining) are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Tests take a method away and put it back to see what happens without it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['tests/{ui,features,app}/**/*.{ts,tsx}'],
    extends: [testingLibrary.configs['flat/react']],
  },
  { files: ['**/*.cjs'], languageOptions: { globals: globals.node, sourceType: 'commonjs' } },
  {
    files: ['src/**/*.js', 'tests/**/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
);
