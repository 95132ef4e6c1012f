import type { share as english } from '../en/share';
import type { Translation } from '../translation';

export const share: Translation<typeof english> = {
  'share.title': 'Partager par un lien',
  'share.close': 'Fermer',
  'share.warning':
    '<b>Quiconque a le lien peut lire tout ce qu’il contient</b> et le transmettre. Il s’ouvre comme une copie; ce que vous changez ensuite ne s’y rend pas.',
  'share.parts': 'Ce qu’il contient',
  'share.always': 'Les réponses, les marques, les heures et les décisions y sont toujours.',
  'share.part.names': 'Noms des tâches',
  'share.part.words': 'Descriptions, notes et raisons',
  'share.part.people': 'Personnes, et leurs votes',
  'share.part.versions': 'Versions antérieures',
  'share.part.holds':
    '{count, number} : {examples}{more, plural, =0 {} one { et {more, number} autre} many { et {more, number} d’autres} other { et {more, number} autres}}',
  'share.part.example': '« {text} »',
  'share.part.left': 'restent ici',
  'share.part.left.names': 'restent ici : les tâches s’appellent « Tâche 1 », « Tâche 2 », etc.',
  'share.itemName': 'Tâche {place, number}',
  'share.listName': 'Une liste de tâches TI',
  'share.making': 'Préparation du lien…',
  'share.length.short': '<b>{length, number} caractères :</b> assez court pour n’importe quelle messagerie.',
  'share.length.long':
    '<b>{length, number} caractères :</b> bien des messageries coupent un lien à {most, number}. Retirez quelque chose, ou envoyez un fichier.',
  'share.length.tooLarge':
    '<b>C’est plus qu’un lien ne peut contenir.</b> Retirez quelque chose, ou envoyez un fichier.',
  'share.noAddress':
    '<b>Cette page a été ouverte à partir d’un fichier :</b> un lien n’y mènerait personne d’autre. Envoyez un fichier.',
  'share.link': 'Le lien',
  'share.copy': 'Copier le lien',
  'share.copied': 'Copié.',
  'share.refused': 'Le navigateur ne permet pas de copier. Sélectionnez le lien et copiez-le vous-même.',
  'share.file': 'Enregistrer plutôt un fichier',
  'share.fileOnly': 'Enregistrer un fichier',
  'share.qr': 'L’afficher en code QR',
  'share.qr.label': 'Code QR du lien',
  'share.qr.dense': 'Ce code est dense : approchez le téléphone, ou retirez quelque chose.',
  'share.qr.tooLong': 'Le lien est trop long pour un code QR.',

  'link.opening': 'Ouverture du lien…',
  'link.refused.title': 'Ce lien n’a pas été ouvert',
  'link.refused.untouched':
    'Rien de ce qui est enregistré ici n’a été touché. Redemandez le lien, ou demandez un fichier.',
  'link.refused.start': 'Aller à l’accueil',
  'link.refused.tooLong': 'Il est plus long que tous nos liens.',
  'link.refused.otherCodec': 'Il vient d’une version plus récente, ou on n’en a copié que le début.',
  'link.refused.damaged':
    'Il en manque une partie, ou il a été modifié en route. Les messageries coupent souvent les liens.',
  'link.refused.tooLarge': 'Il deviendrait bien plus gros que toutes nos listes; il est donc resté fermé.',
  'link.refused.tooDeep': 'Son contenu est trop profondément imbriqué pour être une de nos listes.',
  'link.refused.notJson': 'Son contenu n’est pas une liste de tâches.',
  'link.refused.otherFormat': 'Son contenu n’est pas une liste de tâches.',
  'link.refused.noVersion': 'Il ne dit pas dans quelle version il a été fait.',
  'link.refused.newerVersion':
    'Il vient d’une version plus récente que celle-ci, qui ne peut pas le lire (à {path}).',
  'link.refused.invalid': 'Quelque chose n’y est pas comme il se doit, à {path}.',
};
