/**
 * When each lazily loaded module of the build arrives, by its source path. A module that is missing here, or that the
 * build does not know, stops the budgets: a size nobody looked at is a size nobody holds. `{language}` stands for each
 * language: words arrive in one of them.
 */
export interface Loading {
  /** Loaded by the time the first question can be answered, on top of the page's own script. */
  readonly asking: readonly string[];
  /** Loaded by the time the results show their charts. */
  readonly results: readonly string[];
  /** Loaded by the time a workshop is on stage. */
  readonly workshop: readonly string[];
  /** Loaded when a person asks for it: dialogs, settings, files. */
  readonly onDemand: readonly string[];
}

export const loading: Loading = {
  asking: ['src/i18n/messages/{language}/asking.ts'],
  results: [
    'src/app/ResultStage.tsx',
    'src/features/results/ResultsScreen.tsx',
    'src/i18n/messages/{language}/answers.ts',
  ],
  workshop: [
    'src/app/WorkshopPage.tsx',
    'src/i18n/messages/{language}/votes.ts',
    'src/i18n/messages/{language}/workshop.ts',
  ],
  onDemand: [
    'src/document/qrCode.ts',
    'src/features/workshop/BallotVote.tsx',
    'src/features/workshopClose/CloseScreen.tsx',
    'src/features/workshop/ChatVote.tsx',
    'src/features/workshop/Deciding.tsx',
    'src/features/workshop/ItemsDialog.tsx',
    'src/features/workshop/LaptopVote.tsx',
    'src/features/workshop/ParkDialog.tsx',
    'src/features/workshop/StageKeysDialog.tsx',
    'src/app/RoomPage.tsx',
    'src/app/takeAway/TakeAway.tsx',
    'src/app/takeAway/drawResult.tsx',
    'src/app/takeAway/takeChart.ts',
    'src/document/csv.ts',
    'src/document/wordFile.ts',
    'src/document/workbook.ts',
    'src/features/plan/report/ReportScreen.tsx',
    'src/features/results/BoardMap.tsx',
    'src/features/results/item/explainItem.ts',
    'src/i18n/messages/{language}/takeAway.ts',
    'src/app/stayCurrent.ts',
    'src/app/SettingsPage.tsx',
    'src/app/AsidePage.tsx',
    'src/i18n/messages/{language}/embedded.ts',
    'src/app/builder/BuilderPage.tsx',
    'src/i18n/messages/{language}/builder.ts',
    'src/app/LinkPage.tsx',
    'src/app/takeBallotHere.ts',
    'src/app/Share.tsx',
    'src/i18n/messages/{language}/linking.ts',
    'src/app/openFile.ts',
    'src/app/savedRedraws.ts',
    'src/document/exampleAssessment.ts',
    'src/features/list/FilePanel.tsx',
    'src/features/list/ItemDialog.tsx',
    'src/features/list/ItemForm.tsx',
    'src/features/list/StarterPanel.tsx',
    'src/features/rate/AlikeDialog.tsx',
    'src/features/rate/KeysDialog.tsx',
    'src/features/rate/NoteForm.tsx',
    'src/features/rate/SuggestedFlags.tsx',
    'src/features/rate/WorkedExample.tsx',
    'src/features/start/Bin.tsx',
    'src/features/start/SavedWork.tsx',
    'src/i18n/messages/{language}/adding.ts',
    'src/i18n/messages/{language}/importing.ts',
    'src/platform/memoryStorage.ts',
    'src/platform/standInStorage.ts',
    'src/platform/reader.ts',
    'src/ui/TakeChoices.tsx',
    'src/i18n/messages/{language}/copying.ts',
    'src/ui/WindowedRows.tsx',
    'src/features/check/CheckScreen.tsx',
    'src/features/gaps/GapsScreen.tsx',
    'src/features/model/ModelScreen.tsx',
    'src/features/plan/PlanScreen.tsx',
    'src/features/results/BoardSpine.tsx',
    'src/features/results/MapView.tsx',
    'src/features/results/item/ItemSheet.tsx',
    'src/features/evolve/EvolveScreen.tsx',
    'src/features/results/item/SplitItem.tsx',
    'src/features/results/item/Votes.tsx',
    'src/i18n/messages/{language}/owning.ts',
    'src/i18n/messages/{language}/close.ts',
    'src/i18n/messages/{language}/room.ts',
  ],
};

/** For each codec package a text that survives minifying and occurs in no other code. */
export const codecSignatures = {
  papaparse: 'UndetectableDelimiter',
  'read-excel-file': 'Out-of-place <c/>',
  'write-excel-file': 'xl/worksheets/sheet',
  docx: 'word/document.xml',
  qr: 'XYZ $%*+-./:',
} as const;
