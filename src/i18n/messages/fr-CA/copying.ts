import type { copying as english } from '../en/copying';
import type { Translation } from '../translation';

/** Words of taking one table or picture along from where it stands. They arrive with the control that offers it. */
export const copying: Translation<typeof english> = {
  'chart.take': 'Emporter',
  'chart.take.of': 'Emporter : {title}',
  'chart.take.cells': 'Copier le tableau pour un tableur',
  'chart.take.markdown': 'Copier le tableau en Markdown',
  'chart.take.png': 'Enregistrer l’image en PNG',
  'chart.take.svg': 'Enregistrer l’image en SVG',
  'chart.take.copied.cells':
    '{rows, plural, one {# ligne copiée} many {# de lignes copiées} other {# lignes copiées}} pour un tableur.',
  'chart.take.copied.markdown':
    '{rows, plural, one {# ligne copiée} many {# de lignes copiées} other {# lignes copiées}} en Markdown.',
  'chart.take.saved': 'Enregistré.',
  'chart.take.failed': 'Le navigateur ne le permet pas.',

  'take.table.gap': 'Ce qui manque',
  'take.table.about': 'Où',
  'take.table.entered': 'Saisi',
  'take.table.repair': 'Ce qui y remédie',
  'take.table.evidence': 'Ce qui le montre',
  'take.table.weight': 'Poids',

  'take.table.version': 'Version',
  'take.table.kept': 'Conservée le',
  'take.table.items': 'Tâches',
  'take.table.line': 'Ligne',
  'take.table.column': 'Colonne',
  'take.table.reason': 'Pourquoi elle est écartée',
};
