import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { readDocx } from '../../src/text/docx/read-docx.ts';

const body = [new Paragraph('Ruritania will mend the bridge.')];
const docx = async (section: object) =>
  readDocx(await Packer.toBuffer(new Document({ sections: [{ ...section, children: body }] })));

test('words in running headers and footers are left out, and it is said', async () => {
  const headers = { default: new Header({ children: [new Paragraph('Office of the Duke')] }) };
  const footers = { default: new Footer({ children: [new Paragraph('Not for print')] }) };
  const doc = await docx({ headers, footers });
  expect(doc.content).not.toMatch(/Duke|print/);
  expect(doc.findings).toMatchObject([
    { code: 'docx-parts-left-out', severity: 'info', params: { parts: 'headers, footers' } },
  ]);
});

test('a page number is nothing to speak of', async () => {
  const number = new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const footers = { default: new Footer({ children: [number] }) };
  expect((await docx({ footers })).findings).toEqual([]);
});
