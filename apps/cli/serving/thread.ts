import { check, proposeSources } from '../../../src/compare/index.ts';
import { finding, Trouble } from '../../../src/model/index.ts';
import type { Store } from '../../../src/register/index.ts';
import { createReader } from '../../../src/text/index.ts';
import { serveJobs } from '../../../src/world/index.ts';
import { addOne } from '../adding.ts';
import { bringInStep, openLibrary } from '../library.ts';
import { openDocumentReader } from '../reading.ts';
import { openRegister, type RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import type { PlainText, ProposedIds, ThreadAnswers, ThreadJob, ThreadReply, ThreadSetup } from './thread-jobs.ts';

/** What a thread has to say goes back with its answers. */
const SILENT: Screen = { out: () => {}, note: () => {}, paint: (_, text) => text, columns: 80, live: false };

const readable = (text: PlainText) => ({ ...text, reader: createReader(text.text) });

/** The library of the register, opened anew when the register changed; `own` is the text that is not to be found in it. */
function openProposing(store: Store, place: RegisterPlace): (report: PlainText) => Promise<ProposedIds> {
  let own: string | null = null;
  let kept: { readonly seq: number; readonly opened: Awaited<ReturnType<typeof openLibrary>> } | null = null;
  const isReport = ({ role }: { role: string | null }) => role === 'secondary';
  return async (report) => {
    const seq = await store.lastChange();
    const opened =
      kept?.seq === seq ? kept.opened : await openLibrary(store, place, isReport, (source) => source === own);
    const isNew = kept?.seq !== seq;
    kept = { seq, opened };
    own = report.sha256;
    const { library, sourceOf, findings } = opened;
    const found = proposeSources(readable(report), library).map(({ key }) => sourceOf.get(key)!);
    const none = found.length === 0 ? [finding('cli.no-source', 'info', { texts: library.texts })] : [];
    return { ids: [...new Set(found)], findings: [...(isNew ? findings : []), ...none] };
  };
}

type Answers = ThreadAnswers[ThreadJob['work']];

async function openWork({ place, gazetteer }: ThreadSetup): Promise<(job: ThreadJob) => Promise<Answers>> {
  const reader = await openDocumentReader(gazetteer, SILENT);
  const store = await openRegister(place);
  const propose = openProposing(store, place);
  return async (job) => {
    switch (job.work) {
      case 'add':
        return addOne({ name: job.name, load: async () => job.document }, { store, place, reader, given: job.given });
      case 'read':
        return reader.read(job.document, job.given, 'extract');
      case 'check':
        return check(readable(job.report), job.sources.map(readable), { parties: reader.gazetteerFor(job.given) });
      case 'propose':
        return propose(job.report);
      case 'settle':
        return (await bringInStep(store, place)).findings;
    }
  };
}

/** A thread of the server: it adds and reads documents, and holds reports against sources. */
serveJobs<ThreadSetup, ThreadJob, ThreadReply>(async (setup) => {
  const work = await openWork(setup);
  return async (job) => {
    try {
      return { answer: await work(job) };
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return { trouble: { code: error.code, params: { ...error.params } } };
    }
  };
});
