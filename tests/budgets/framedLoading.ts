import type { Loading } from './loading';

/**
 * When each lazily loaded module of the page that other sites frame arrives; it is a build of its own. The words of
 * other screens are in every build and need no place here.
 */
export const framedLoading: Pick<Loading, 'asking' | 'onDemand'> = {
  asking: [
    'src/i18n/messages/{language}/asking.ts',
    'src/i18n/messages/{language}/adding.ts',
    'src/i18n/messages/{language}/embedded.ts',
    'src/platform/memoryStorage.ts',
  ],
  onDemand: [
    'src/app/framed/CheckReport.tsx',
    'src/app/framed/FramedResultStage.tsx',
    'src/features/rate/AlikeDialog.tsx',
    'src/features/rate/KeysDialog.tsx',
    'src/features/rate/NoteForm.tsx',
    'src/features/rate/SuggestedFlags.tsx',
    'src/features/rate/WorkedExample.tsx',
    'src/platform/openStorage.ts',
    'src/platform/standInStorage.ts',
    'src/ui/TakeChoices.tsx',
    'src/ui/WindowedRows.tsx',
  ],
};
