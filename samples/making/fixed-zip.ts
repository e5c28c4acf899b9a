import { crc32, inflateRawSync } from 'node:zlib';

type Entry = { readonly name: string; readonly data: Buffer };

/** 1 January 1980, the first day that the ZIP format knows, in its own coding. */
const DOS_DATE = 0x21;

/**
 * The same archive without the time at which it was packed: entries stored uncompressed under one fixed date, and times in
 * the XML replaced by `date` (ISO). So the same text gives the same bytes, whatever version of zlib is at hand.
 */
export function fixedZip(archive: Buffer, date: string): Uint8Array {
  return pack(entriesOf(archive).map(({ name, data }) => ({ name, data: withoutClock(data, date) })));
}

function withoutClock(data: Buffer, date: string): Buffer {
  const text = data.toString('utf8');
  return Buffer.from(text.replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g, `${date}T00:00:00Z`), 'utf8');
}

function entriesOf(archive: Buffer): readonly Entry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength!);
    if (!name.endsWith('/')) entries.push({ name, data: dataOf(archive, at) });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

function dataOf(archive: Buffer, directory: number): Buffer {
  const local = archive.readUInt32LE(directory + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(directory + 20));
  return archive.readUInt16LE(directory + 10) === 0 ? packed : inflateRawSync(packed);
}

function pack(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const title = Buffer.from(name, 'utf8');
    const shared = header(title, data);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, title, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, title]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...locals, list, ending(entries.length, list.length, offset)]);
}

/** The fields that a local header and the directory share, from "version needed" to "extra length". */
function header(title: Buffer, data: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x800, 2);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(title.length, 22);
  return fields;
}

function ending(count: number, size: number, offset: number): Buffer {
  const fields = Buffer.alloc(22);
  fields.write('PK\x05\x06', 'latin1');
  fields.writeUInt16LE(count, 8);
  fields.writeUInt16LE(count, 10);
  fields.writeUInt32LE(size, 12);
  fields.writeUInt32LE(offset, 16);
  return fields;
}
