import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterGroups } from '../../src/catalogue/starters';
import { rawSettingsOf, readEmbedSettings, usualEmbedSettings } from '../../src/document/embedSettings';
import { embedTextsSchema, missingFromSender, senderFields } from '../../src/document/embedTexts';
import { isSafeLink } from '../../src/document/safeLink';
import { computeWeights } from '../../src/domain/weights';
import { settingNames } from '../../src/embed/protocol';
import { longRun } from '../support/longRun';

const runs = longRun ? 10_000 : 2000;
const read = (raw: Record<string, string>) => readEmbedSettings(raw);
const sender = Object.fromEntries(
  senderFields.map((field) => [field, field === 'privacyUrl' ? 'https://a.example/' : 'x']),
);

describe('settings of a host', () => {
  it('stand as usual when nothing is said', () => {
    expect(read({})).toEqual({ settings: usualEmbedSettings, refused: [] });
  });

  it('are read in the words of the snippet', () => {
    const { settings, refused } = read({
      lang: 'fr',
      theme: 'dark',
      starter: 'data security',
      'max-items': '7',
      accent: '#ABC',
      'inside-color': '#4b2a85',
      font: "Arial, 'Source Sans 3'",
      weights: 'context 2, continuity 1, capacity 1, cross-team 0.5',
      'cta-label': 'Talk to us',
      'cta-href': 'tel:+15145550100',
      'lead-mode': 'endpoint',
      'lead-to': 'https://partner.example/lead',
      persist: '',
    });
    expect(refused).toEqual([]);
    expect(settings).toMatchObject({
      language: 'fr-CA',
      theme: 'dark',
      starterGroups: ['security', 'data'],
      maxItems: 7,
      accent: '#aabbcc',
      insideColor: '#4b2a85',
      font: 'Arial, Source Sans 3',
      weighting: { method: 'direct', direct: { context: 2, continuity: 1, capacity: 1, crossTeam: 0.5 } },
      callToAction: { label: 'Talk to us', href: 'tel:+15145550100' },
      lead: { mode: 'endpoint', to: 'https://partner.example/lead' },
      persist: true,
    });
  });

  it('leave the language to the browser where we do not speak it, without a complaint', () => {
    expect(read({ lang: 'de-CH' })).toEqual({ settings: usualEmbedSettings, refused: [] });
  });

  it.each([
    ['lang', '"><script>'],
    ['theme', 'sepia'],
    ['starter', 'security nothing'],
    ['max-items', '0'],
    ['max-items', '51'],
    ['max-items', '1e1'],
    ['accent', 'red'],
    ['accent', 'url(https://evil.example/)'],
    ['inside-color', '#12345'],
    ['partner-color', '#123456;background:url(x)'],
    ['font', "x'; } body { display: none } /*"],
    ['font', 'url(https://evil.example/f.woff2)'],
    ['weights', 'context -1'],
    ['weights', 'context 1, context 2'],
    ['weights', 'constructor 1'],
    ['weights', 'context 1, continuity 1, capacity 0, cross-team 0'],
    ['cross-team', 'both'],
    ['cta-href', 'javascript:alert(1)'],
    ['cta-href', ' JaVaScRiPt:alert(1)'],
    ['cta-href', 'data:text/html,<script>alert(1)</script>'],
    ['cta-href', '//evil.example'],
    ['cta-href', 'http://plain.example'],
    ['lead-mode', 'webhook'],
    ['persist', 'perhaps'],
    ['texts', '{'],
    ['texts', '{"en":{"cta":{"general":{"label":"x","href":"javascript:alert(1)"}}}}'],
    ['texts', '{"de":{}}'],
    ['texts', `{"en":${'['.repeat(5000)}`],
    ['texts', `"${'x'.repeat(70_000)}"`],
    ['onclick', 'alert(1)'],
    ['constructor', 'x'],
  ])('fall back and name the one that is unknown or unsafe: %s=%s', (name, value) => {
    expect(read({ [name]: value })).toEqual({ settings: usualEmbedSettings, refused: [name] });
  });

  it.each([
    ['mailto', 'not an address'],
    ['mailto', 'a@b.example?bcc=c@d.example'],
    ['mailto', 'a@b.example,c@d.example'],
    ['endpoint', 'http://plain.example/lead'],
    ['endpoint', 'javascript:alert(1)'],
    ['endpoint', ''],
  ])('send nothing where the address is unsafe: %s to %s', (mode, to) => {
    expect(read({ 'lead-mode': mode, 'lead-to': to })).toEqual({
      settings: usualEmbedSettings,
      refused: ['lead-to'],
    });
  });

  it('hold for every name that the element passes on', () => {
    const { refused } = read(Object.fromEntries(settingNames.map((name) => [name, ''])));
    expect(refused).toEqual([]);
  });

  it('come from an address the same, the first of two counting', () => {
    expect(rawSettingsOf('?lang=fr-CA&lang=en&__proto__=x&accent=%23123456')).toEqual({
      lang: 'fr-CA',
      accent: '#123456',
    });
  });

  it('are safe whatever they say', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        'javascript:alert(1)',
        '<img src=x onerror=alert(1)>',
        '#fff;}',
        '{"en":{"__proto__":{}}}',
      ),
      fc.json(),
    );
    const raw = fc.dictionary(fc.oneof(fc.constantFrom(...settingNames), fc.string()), hostile);
    fc.assert(
      fc.property(raw, (given) => {
        const { settings } = readEmbedSettings(given);
        for (const color of [settings.accent, settings.insideColor, settings.partnerColor])
          expect(color ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
        expect(settings.font ?? 'x').not.toMatch(/[;:{}()<>\\"'/]/);
        expect(settings.maxItems).toBeGreaterThanOrEqual(1);
        expect(settings.maxItems).toBeLessThanOrEqual(50);
        expect(settings.starterGroups.every((group) => starterGroups.includes(group))).toBe(true);
        expect(settings.starterGroups.length).toBeGreaterThan(0);
        if (settings.callToAction) expect(isSafeLink(settings.callToAction.href)).toBe(true);
        for (const texts of Object.values(settings.texts))
          for (const call of Object.values(texts.cta)) expect(isSafeLink(call?.href ?? '')).toBe(true);
        const { weight } = computeWeights(settings.weighting, settings.crossTeamRole);
        expect(Object.values(weight).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: runs },
    );
  });
});

describe('whoever receives what people send', () => {
  it('is known only when all five things are said in both languages', () => {
    const half = read({ texts: JSON.stringify({ en: { sender } }) }).settings.texts;
    expect(missingFromSender(half).map(({ language }) => language)).toEqual(Array(5).fill('fr-CA'));
    const whole = read({ texts: JSON.stringify({ en: { sender }, 'fr-CA': { sender } }) }).settings.texts;
    expect(missingFromSender(whole)).toEqual([]);
  });
});

describe('the JSON child', () => {
  it('has a published schema that says what is read', () => {
    const schema = `${JSON.stringify(toJsonSchema(embedTextsSchema, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`;
    if (process.env.UPDATE_SCHEMA === 'yes') writeFileSync('public/embed.schema.json', schema);
    expect(readFileSync('public/embed.schema.json', 'utf8')).toBe(schema);
  });
});
