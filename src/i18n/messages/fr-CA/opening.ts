import type { opening as en } from '../en/opening';
import type { Translation } from '../translation';

/** Why a file was not opened. */
export const opening: Translation<typeof en> = {
  'file.tooLarge': 'Le fichier dépasse 10 Mo.',
  'file.notText': 'Ce n’est pas un fichier texte en UTF-8.',
  'file.unreadable': 'Le navigateur n’a pas pu lire ce fichier.',
  'file.refused': '<b>{name} n’a pas été ouvert.</b> {reason} Rien n’a changé ici.',
  'document.tooLarge': 'Le fichier dépasse 10 Mo.',
  'document.tooDeep': 'Ses niveaux sont trop imbriqués pour qu’il vienne d’ici.',
  'document.notJson': 'Ce n’est pas un fichier Draw the Line, ni une liste de travail.',
  'document.otherFormat': 'Ce n’est pas un fichier Draw the Line.',
  'document.noVersion': 'Il ne dit pas dans quelle version il a été écrit.',
  'document.newerVersion': 'Il vient d’une version plus récente, que celle-ci ne peut pas lire (à {path}).',
  'document.invalid': 'Quelque chose n’y est pas comme il faut, à {path}.',
};
