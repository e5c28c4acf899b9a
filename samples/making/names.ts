/** The documents of the summit, each made in four formats, and the reports about them, made as TXT. */
export const DOCUMENTS = ['speech', 'communique', 'white-paper'] as const;
export const REPORTS = ['report-herald', 'report-mirror', 'report-review'] as const;
