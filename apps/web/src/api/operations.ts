// biome-ignore-all format: a line for each operation
// Written by `npm run docs` from the description of the API; a test compares the two.
import type * as z from 'zod';
import type * as contract from '../../../api/contract/index.ts';

/** What each operation takes and answers. */
export interface Operations {
  getDocuments: { query: { after?: string; limit?: number }; answer: z.output<typeof contract.DocumentList> };
  postDocuments: { body: z.input<typeof contract.AddAddresses> | FormData; answer: z.output<typeof contract.Job> };
  getDocumentsId: { path: { id: string }; answer: z.output<typeof contract.DocumentDetail> };
  getDocumentsIdText: { path: { id: string }; answer: z.output<typeof contract.DocumentText> };
  getDocumentsIdPlaces: { path: { id: string }; query: { fromPage?: number; toPage?: number; start?: number; end?: number }; answer: z.output<typeof contract.DocumentPlaces> };
  getDocumentsIdOriginal: { path: { id: string }; query: { inline?: 'true' | 'false' }; answer: Response };
  getDocumentsIdPage: { path: { id: string }; answer: Response };
  getDocumentsIdStatements: { path: { id: string }; query: { after?: string; limit?: number; all?: 'true' | 'false' }; answer: z.output<typeof contract.EntryList> };
  getDocumentsIdFollowed: { path: { id: string }; answer: z.output<typeof contract.FollowedList> };
  postDocumentsIdEntries: { path: { id: string }; body: z.input<typeof contract.MarkRequest>; answer: z.output<typeof contract.EntriesChanged> };
  getQueue: { answer: z.output<typeof contract.QueueState> };
  postQueueRetry: { body: z.input<typeof contract.RetryRequest>; answer: unknown };
  getJobsId: { path: { id: string }; answer: z.output<typeof contract.Job> };
  getEntries: { query: { q?: string; kind?: readonly ('commitment' | 'vague' | 'proposal' | 'call')[]; status?: readonly ('proposed' | 'accepted' | 'edited' | 'rejected' | 'superseded' | 'withdrawn')[]; reviewed?: 'true' | 'false'; reopened?: 'true' | 'false'; document?: readonly (string)[]; promisor?: readonly (string)[]; beneficiary?: readonly (string)[]; area?: readonly (string)[]; binding?: readonly ('high' | 'low')[]; year?: readonly (string)[]; deadlineYear?: readonly (string)[]; currency?: readonly (string)[]; from?: string; to?: string; dueFrom?: string; dueTo?: string; unit?: string; amountMin?: number; amountMax?: number; sort?: 'date' | 'deadline' | 'amount' | 'promisor' | 'beneficiary' | 'area' | 'kind' | 'status' | 'binding' | 'decided'; order?: 'asc' | 'desc'; measure?: string; after?: string; before?: string; at?: number; limit?: number }; answer: z.output<typeof contract.EntryList> };
  getEntriesFacets: { query: { q?: string; kind?: readonly ('commitment' | 'vague' | 'proposal' | 'call')[]; status?: readonly ('proposed' | 'accepted' | 'edited' | 'rejected' | 'superseded' | 'withdrawn')[]; reviewed?: 'true' | 'false'; reopened?: 'true' | 'false'; document?: readonly (string)[]; promisor?: readonly (string)[]; beneficiary?: readonly (string)[]; area?: readonly (string)[]; binding?: readonly ('high' | 'low')[]; year?: readonly (string)[]; deadlineYear?: readonly (string)[]; currency?: readonly (string)[]; from?: string; to?: string; dueFrom?: string; dueTo?: string; unit?: string; amountMin?: number; amountMax?: number; top?: number }; answer: z.output<typeof contract.EntryFacets> };
  getEntriesCsv: { query: { q?: string; kind?: readonly ('commitment' | 'vague' | 'proposal' | 'call')[]; status?: readonly ('proposed' | 'accepted' | 'edited' | 'rejected' | 'superseded' | 'withdrawn')[]; reviewed?: 'true' | 'false'; reopened?: 'true' | 'false'; document?: readonly (string)[]; promisor?: readonly (string)[]; beneficiary?: readonly (string)[]; area?: readonly (string)[]; binding?: readonly ('high' | 'low')[]; year?: readonly (string)[]; deadlineYear?: readonly (string)[]; currency?: readonly (string)[]; from?: string; to?: string; dueFrom?: string; dueTo?: string; unit?: string; amountMin?: number; amountMax?: number; sort?: 'date' | 'deadline' | 'amount' | 'promisor' | 'beneficiary' | 'area' | 'kind' | 'status' | 'binding' | 'decided'; order?: 'asc' | 'desc'; measure?: string }; answer: Response };
  postEntriesIdDecisions: { path: { id: string }; body: z.input<typeof contract.DecisionRequest>; answer: z.output<typeof contract.EntryDetail> };
  postEntriesIdSplit: { path: { id: string }; body: z.input<typeof contract.SplitRequest>; answer: z.output<typeof contract.EntriesChanged> };
  postEntriesMerge: { body: z.input<typeof contract.MergeRequest>; answer: z.output<typeof contract.EntriesChanged> };
  postEntriesBulk: { body: z.input<typeof contract.BulkRequest>; answer: z.output<typeof contract.BulkResult> };
  getEntriesId: { path: { id: string }; answer: z.output<typeof contract.EntryDetail> };
  getEntriesIdCite: { path: { id: string }; query: { format?: 'plain' | 'bibtex' | 'ris' }; answer: Response };
  getFollowUpSteps: { answer: z.output<typeof contract.StepList> };
  getFollowUp: { query: { on?: string }; answer: z.output<typeof contract.FollowedDocuments> };
  getDocumentsIdFollowUp: { path: { id: string }; query: { on?: string }; answer: z.output<typeof contract.DocumentFollowUp> };
  getEntriesIdFollowUp: { path: { id: string }; query: { on?: string }; answer: z.output<typeof contract.FollowUp> };
  postEntriesIdEvidence: { path: { id: string }; body: z.input<typeof contract.EvidenceRequest>; answer: z.output<typeof contract.FollowUp> };
  postEntriesIdIndicators: { path: { id: string }; body: z.input<typeof contract.IndicatorRequest>; answer: z.output<typeof contract.FollowUp> };
  postEntriesIdStatuses: { path: { id: string }; body: z.input<typeof contract.StatusRequest>; answer: z.output<typeof contract.FollowUp> };
  postEntriesIdWithdrawals: { path: { id: string }; body: z.input<typeof contract.WithdrawalRequest>; answer: z.output<typeof contract.FollowUp> };
  getRestatements: { query: { entry?: string; document?: string; state?: 'proposed' | 'accepted' | 'rejected'; after?: number; limit?: number }; answer: unknown };
  getProposedEvidence: { query: { entry?: string; document?: string; state?: 'proposed' | 'accepted' | 'rejected'; after?: number; limit?: number }; answer: unknown };
  postRestatementsNumberDecisions: { path: { number: number }; body: unknown; answer: unknown };
  postProposedEvidenceNumberDecisions: { path: { number: number }; body: unknown; answer: unknown };
  getSearch: { query: { q: string; after?: string; limit?: number }; answer: z.output<typeof contract.SearchResult> };
  postChecks: { body: z.input<typeof contract.CheckRequest> | FormData; answer: z.output<typeof contract.CheckAnswer> };
  getParties: { answer: z.output<typeof contract.PartyList> };
  getPartiesMatrix: { query: { top?: number }; answer: z.output<typeof contract.PartyMatrix> };
  getPartiesKnown: { query: { language?: 'en' | 'zh' | 'ru' | 'fr' }; answer: z.output<typeof contract.KnownParties> };
  getPartiesCode: { path: { code: string }; answer: z.output<typeof contract.PartyDetail> };
  getDeadlines: { query: { after?: string; limit?: number; window?: 'overdue' | 'due' | 'later' | 'undated'; on?: string; days?: number }; answer: z.output<typeof contract.DeadlineList> };
  getCodingRounds: { query: { mine?: 'true' | 'false' }; answer: z.output<typeof contract.RoundList> };
  postCodingRounds: { body: z.input<typeof contract.NewRoundRequest>; answer: z.output<typeof contract.CodingRound> };
  getCodingRoundsRound: { path: { round: string }; answer: z.output<typeof contract.RoundDetail> };
  postCodingRoundsRoundCancel: { path: { round: string }; body: z.input<typeof contract.CancelRequest>; answer: z.output<typeof contract.CodingRound> };
  postCodingRoundsRoundMarks: { path: { round: string }; body: z.input<typeof contract.MarkRequestOfRound>; answer: z.output<typeof contract.MarkAnswer> };
  postCodingRoundsRoundMarksMark: { path: { round: string; mark: string }; body: z.input<typeof contract.MarkChangeRequest>; answer: z.output<typeof contract.MarkAnswer> };
  postCodingRoundsRoundDone: { path: { round: string }; body: z.input<typeof contract.DoneRequest>; answer: z.output<typeof contract.CodingRound> };
  getCodingRoundsRoundItems: { path: { round: string }; answer: z.output<typeof contract.ItemList> };
  postCodingRoundsRoundSettle: { path: { round: string }; body: z.input<typeof contract.SettleRequest>; answer: z.output<typeof contract.ItemList> };
  getCodingRoundsRoundAgreement: { path: { round: string }; answer: z.output<typeof contract.RoundAgreement> };
  getCodingAgreement: { answer: z.output<typeof contract.PooledAgreement> };
  getScores: { query: { document?: string }; answer: z.output<typeof contract.ScoreTable> };
  getScoresAssessments: { query: { entry: string; party: string }; answer: z.output<typeof contract.ScoreHistory> };
  postScoresAssessments: { body: z.input<typeof contract.AssessmentRequest>; answer: z.output<typeof contract.AssessmentAnswer> };
  getGuidelinesId: { path: { id: string }; answer: z.output<typeof contract.GuidelineVersions> };
  postGuidelinesId: { path: { id: string }; body: z.input<typeof contract.GuidelineRequest>; answer: z.output<typeof contract.GuidelineVersions> };
  getAccount: { answer: z.output<typeof contract.Account> };
  postAccountLogin: { body: unknown; answer: z.output<typeof contract.Account> };
  postAccountSetup: { body: unknown; answer: z.output<typeof contract.Account> };
  postAccountJoin: { body: unknown; answer: z.output<typeof contract.Account> };
  postAccountPassword: { body: unknown; answer: z.output<typeof contract.Account> };
  postAccountLogout: { answer: z.output<typeof contract.Account> };
  getAccountOpenidStart: { answer: Response };
  getAccountTokens: { answer: unknown };
  postAccountTokens: { body: unknown; answer: unknown };
  postAccountTokensIdRevoke: { path: { id: string }; answer: unknown };
  getPeople: { answer: unknown };
  postPeople: { body: unknown; answer: unknown };
  postPeopleId: { path: { id: string }; body: unknown; answer: z.output<typeof contract.Person> };
  postPeopleIdInvitation: { path: { id: string }; answer: unknown };
  getAudit: { query: { before?: number; limit?: number }; answer: unknown };
  getOverview: { answer: z.output<typeof contract.Overview> };
  getAbout: { answer: z.output<typeof contract.About> };
  getEvents: { query: { after?: number }; answer: Response };
}

/** By which method and path (after `/v1`) each operation is asked for. */
export const OPERATIONS = {
  getDocuments: ['GET', '/documents'],
  postDocuments: ['POST', '/documents'],
  getDocumentsId: ['GET', '/documents/{id}'],
  getDocumentsIdText: ['GET', '/documents/{id}/text'],
  getDocumentsIdPlaces: ['GET', '/documents/{id}/places'],
  getDocumentsIdOriginal: ['GET', '/documents/{id}/original'],
  getDocumentsIdPage: ['GET', '/documents/{id}/page'],
  getDocumentsIdStatements: ['GET', '/documents/{id}/statements'],
  getDocumentsIdFollowed: ['GET', '/documents/{id}/followed'],
  postDocumentsIdEntries: ['POST', '/documents/{id}/entries'],
  getQueue: ['GET', '/queue'],
  postQueueRetry: ['POST', '/queue/retry'],
  getJobsId: ['GET', '/jobs/{id}'],
  getEntries: ['GET', '/entries'],
  getEntriesFacets: ['GET', '/entries/facets'],
  getEntriesCsv: ['GET', '/entries.csv'],
  postEntriesIdDecisions: ['POST', '/entries/{id}/decisions'],
  postEntriesIdSplit: ['POST', '/entries/{id}/split'],
  postEntriesMerge: ['POST', '/entries/merge'],
  postEntriesBulk: ['POST', '/entries/bulk'],
  getEntriesId: ['GET', '/entries/{id}'],
  getEntriesIdCite: ['GET', '/entries/{id}/cite'],
  getFollowUpSteps: ['GET', '/follow-up/steps'],
  getFollowUp: ['GET', '/follow-up'],
  getDocumentsIdFollowUp: ['GET', '/documents/{id}/follow-up'],
  getEntriesIdFollowUp: ['GET', '/entries/{id}/follow-up'],
  postEntriesIdEvidence: ['POST', '/entries/{id}/evidence'],
  postEntriesIdIndicators: ['POST', '/entries/{id}/indicators'],
  postEntriesIdStatuses: ['POST', '/entries/{id}/statuses'],
  postEntriesIdWithdrawals: ['POST', '/entries/{id}/withdrawals'],
  getRestatements: ['GET', '/restatements'],
  getProposedEvidence: ['GET', '/proposed-evidence'],
  postRestatementsNumberDecisions: ['POST', '/restatements/{number}/decisions'],
  postProposedEvidenceNumberDecisions: ['POST', '/proposed-evidence/{number}/decisions'],
  getSearch: ['GET', '/search'],
  postChecks: ['POST', '/checks'],
  getParties: ['GET', '/parties'],
  getPartiesMatrix: ['GET', '/parties/matrix'],
  getPartiesKnown: ['GET', '/parties/known'],
  getPartiesCode: ['GET', '/parties/{code}'],
  getDeadlines: ['GET', '/deadlines'],
  getCodingRounds: ['GET', '/coding/rounds'],
  postCodingRounds: ['POST', '/coding/rounds'],
  getCodingRoundsRound: ['GET', '/coding/rounds/{round}'],
  postCodingRoundsRoundCancel: ['POST', '/coding/rounds/{round}/cancel'],
  postCodingRoundsRoundMarks: ['POST', '/coding/rounds/{round}/marks'],
  postCodingRoundsRoundMarksMark: ['POST', '/coding/rounds/{round}/marks/{mark}'],
  postCodingRoundsRoundDone: ['POST', '/coding/rounds/{round}/done'],
  getCodingRoundsRoundItems: ['GET', '/coding/rounds/{round}/items'],
  postCodingRoundsRoundSettle: ['POST', '/coding/rounds/{round}/settle'],
  getCodingRoundsRoundAgreement: ['GET', '/coding/rounds/{round}/agreement'],
  getCodingAgreement: ['GET', '/coding/agreement'],
  getScores: ['GET', '/scores'],
  getScoresAssessments: ['GET', '/scores/assessments'],
  postScoresAssessments: ['POST', '/scores/assessments'],
  getGuidelinesId: ['GET', '/guidelines/{id}'],
  postGuidelinesId: ['POST', '/guidelines/{id}'],
  getAccount: ['GET', '/account'],
  postAccountLogin: ['POST', '/account/login'],
  postAccountSetup: ['POST', '/account/setup'],
  postAccountJoin: ['POST', '/account/join'],
  postAccountPassword: ['POST', '/account/password'],
  postAccountLogout: ['POST', '/account/logout'],
  getAccountOpenidStart: ['GET', '/account/openid/start'],
  getAccountTokens: ['GET', '/account/tokens'],
  postAccountTokens: ['POST', '/account/tokens'],
  postAccountTokensIdRevoke: ['POST', '/account/tokens/{id}/revoke'],
  getPeople: ['GET', '/people'],
  postPeople: ['POST', '/people'],
  postPeopleId: ['POST', '/people/{id}'],
  postPeopleIdInvitation: ['POST', '/people/{id}/invitation'],
  getAudit: ['GET', '/audit'],
  getOverview: ['GET', '/overview'],
  getAbout: ['GET', '/about'],
  getEvents: ['GET', '/events'],
} as const satisfies Readonly<Record<keyof Operations, readonly [method: string, path: string]>>;
