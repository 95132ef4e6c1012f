import type * as en from '../en/importing';
import type { Translation } from '../translation';

export const importing: Translation<typeof en.importing> = {
  'import.refused': '<b>{name} n’a pas été lu.</b> {reason} Rien n’a été changé ici.',
  'import.refused.tooLarge':
    '{line, plural, =0 {Il dépasse 10 Mo.} other {Dès la ligne {line, number}, ses cellules contiennent plus de 10 Mo de texte.}} Retirez ce qui n’est pas nécessaire ou divisez-le.',
  'import.refused.tooManyRows':
    'Il a plus de 20 000 lignes : la ligne {line, number} est de trop. Retirez ce qui est terminé ou divisez-le.',
  'import.refused.tooManyColumns':
    'La ligne {line, number} a plus de 500 colonnes. Retirez celles qui ne sont pas nécessaires.',
  'import.refused.empty': 'De la première à la dernière ligne, il ne contient rien.',
  'import.refused.notText':
    'La ligne {line, number} n’est pas du texte en UTF-8. Enregistrez-le en CSV (UTF-8) ou en classeur Excel (XLSX), puis choisissez-le de nouveau.',
  'import.refused.utf16':
    'Ses deux premiers octets indiquent UTF-16. Enregistrez-le en CSV (UTF-8) ou en classeur Excel (XLSX), puis choisissez-le de nouveau.',
  'import.refused.oldWorkbook':
    'Ses premiers octets sont ceux d’un ancien fichier Excel (XLS) ou d’un fichier protégé par un mot de passe. Enregistrez-le en XLSX sans mot de passe, puis choisissez-le de nouveau.',
  'import.refused.pdf':
    'Ses premiers octets sont ceux d’un PDF. Copiez-en la liste et collez-la, ou demandez un fichier CSV ou Excel.',
  'import.refused.picture':
    'Ses premiers octets sont ceux d’une image. Tapez ou collez la liste, ou demandez un fichier CSV ou Excel.',
  'import.refused.markup':
    'La ligne {line, number} est celle d’une page Web, même si son nom dit Excel. Ouvrez-le dans un tableur et enregistrez-le en XLSX ou en CSV.',
  'import.refused.brokenZip':
    '{part, select, none {La liste de ses parties est endommagée ou incomplète.} other {Sa partie {part} est endommagée.}} Téléchargez-le ou enregistrez-le de nouveau.',
  'import.refused.tooManyParts': 'Sa liste compte plus de 2 000 parties, ce dont aucun classeur n’a besoin.',
  'import.refused.inflatesTooFar': 'Une fois décompressée, sa partie {part} dépasse 100 Mo.',
  'import.refused.protectedPart':
    'Sa partie {part} est verrouillée par un mot de passe. Enregistrez-le sans mot de passe.',
  'import.refused.notWorkbook':
    '{part, select, none {C’est un fichier ZIP qui ne contient rien du premier au dernier octet.} other {C’est un fichier ZIP, mais pas un classeur Excel : on y trouve d’abord {part}.}} Enregistrez ce qu’il vous faut en XLSX ou en CSV.',
  'import.refused.noSheet': '« {part} » ne mène à aucune feuille avec des cellules.',
  'import.refused.brokenPart':
    '« {part} » est illisible{line, plural, =0 {} other { à partir de la ligne {line, number}}}. Ouvrez-le dans un tableur et enregistrez-le de nouveau.',
  'import.refused.sheetTooFar':
    'La cellule {part} est trop loin des autres. Supprimez ce qui n’est pas nécessaire sur cette feuille, puis enregistrez de nouveau.',
  'import.refused.tooDeep':
    'À la ligne {line, number}, ses éléments s’emboîtent plus profondément que dans n’importe lequel de nos fichiers.',
  'import.refused.notJson':
    'Il commence comme un de nos fichiers, mais la ligne {line, number} s’interrompt ou est brouillée.',
  'import.refused.otherFormat':
    'Ce n’est pas un fichier Draw the Line : son champ « {part} » ne l’indique pas.',
  'import.refused.noVersion': 'Son champ « {part} » ne dit pas dans quelle version il a été écrit.',
  'import.refused.newerVersion':
    'Une version plus récente l’a écrit, et celle-ci ne peut pas lire ce qui se trouve à {part}. Rechargez la page pour obtenir la plus récente.',
  'import.refused.invalid': 'Ce qui se trouve à {part} n’est pas conforme.',
  'import.refused.unreadable':
    'Le navigateur n’a pas pu le lire. S’il a été modifié ou déplacé depuis, choisissez-le de nouveau.',
  'import.refused.tookTooLong':
    'Après une demi-minute, toujours pas de réponse. Essayez avec une partie plus petite.',
  'import.refused.readerMissing':
    'La partie de cette page qui lit les fichiers n’est pas arrivée. Vérifiez le réseau et choisissez-le de nouveau.',
  'import.lead':
    'Un fichier CSV ou Excel de n’importe quel outil, avec les noms des colonnes dans sa première ligne. Rien n’est ajouté avant que vous le disiez.',
  'import.reading': 'Lecture : {name}',
  'import.progress': 'Part du fichier déjà lue : {name}',
  'import.stop': 'Arrêter',
  'import.stopped': 'Arrêté. Votre liste est restée telle quelle.',
  'import.sheet': 'Feuille',
  'import.rowsAbove':
    '{count, plural, one {La ligne au-dessus des noms de colonnes a été laissée} many {Les # de lignes au-dessus des noms de colonnes ont été laissées} other {Les # lignes au-dessus des noms de colonnes ont été laissées}} de côté.',
  'import.unfit':
    'Laissées de côté, car rien n’y correspond à leur nom : {names}. Vous pouvez tout de même dire ce qu’elles signifient.',
  'import.counts':
    '{added, plural, =0 {rien de nouveau} one {# nouvelle} many {# de nouvelles} other {# nouvelles}} · {updated, plural, =0 {rien à mettre à jour} one {# à mettre à jour} many {# à mettre à jour} other {# à mettre à jour}} · {same, plural, =0 {aucune identique} one {# identique} many {# identiques} other {# identiques}} · {refused, plural, =0 {aucune ligne refusée} one {# ligne refusée} many {# de lignes refusées} other {# lignes refusées}}',
  'import.repeated':
    '{count, plural, one {# ligne porte le nom d’une ligne plus haut et la complète.} many {# de lignes portent le nom d’une ligne plus haut et la complètent.} other {# lignes portent le nom d’une ligne plus haut et la complètent.}}',
  'import.empty':
    '{count, plural, one {Là où une cellule est vide, vider aussi la liste (# tâche)} many {Là où une cellule est vide, vider aussi la liste (# de tâches)} other {Là où une cellule est vide, vider aussi la liste (# tâches)}}',
  'import.comparing': 'Comparaison avec votre liste…',
  'import.full':
    'Une liste contient au plus 20 000 tâches; celle-ci en aurait {count, number}. Importez-en moins, ou mettez à jour au lieu d’ajouter.',
  'import.take':
    '{count, plural, =0 {Rien à importer} one {Importer # ligne} many {Importer # de lignes} other {Importer # lignes}}',
};
