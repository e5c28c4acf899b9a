import { listFiles } from './documents.ts';
import { extraction } from './extraction.ts';

// Extracts from every file of a folder once and prints the peak memory of this process, in kibibytes.
const extract = extraction();
await extract(listFiles(process.argv[2]!));
console.log(process.resourceUsage().maxRSS);
