/** What a column of a table of commitments may hold. */
export const COMMITMENT_FIELDS = [
  'number',
  'kind',
  'binding',
  'promisor',
  'beneficiary',
  'summary',
  'amount',
  'unit',
  'currency',
  'deadline',
  'area',
] as const;
export type CommitmentField = (typeof COMMITMENT_FIELDS)[number];

/** What such columns are called, in English, French, German, Spanish, Russian and Chinese; the first names are our own. */
const NAMES: Readonly<Record<CommitmentField, string>> = {
  number: 'number|no|nr|id|ref|reference|code|#|row|numéro|n°|nummer|kennung|número|номер|№|编号|序号',
  kind: 'kind|type|category|nature|art|tipo|вид|тип|类别|类型',
  binding: 'binding|force|strength|verbindlichkeit|обязательность|约束力',
  promisor:
    'promisor|donor|by|by whom|who|country|party|actor|provider|pledged by|giver|pays|donateur|pays donateur|geber|land|donante|país|страна|донор|кто|承诺方|捐助方|国家',
  beneficiary:
    'beneficiary|recipient|to|to whom|for|for whom|receiver|target country|bénéficiaire|empfänger|beneficiario|destinatario|получатель|кому|受益方|受援方',
  summary:
    'summary|text|commitment|pledge|promise|description|action|measure|title|what|engagement|promesse|texte|zusage|beschreibung|compromiso|descripción|обязательство|описание|текст|承诺|内容|描述',
  amount:
    'amount|value|sum|figure|how much|total|montant|valeur|betrag|wert|summe|importe|monto|valor|сумма|объём|объем|金额|数额|数量',
  unit: 'unit|units|measure unit|unité|einheit|unidad|единица|单位',
  currency: 'currency|ccy|cur|devise|monnaie|währung|moneda|divisa|валюта|货币|币种',
  deadline:
    'deadline|due|due date|by when|until|target date|target year|end date|year|échéance|date limite|délai|année|frist|termin|bis|jahr|plazo|fecha límite|fecha|año|срок|до|год|截止日期|期限|年份',
  area: 'area|issue|issue area|sector|topic|theme|field|domaine|secteur|thème|bereich|sektor|thema|sector|área|tema|область|сектор|тема|领域|部门',
};

const FIELDS: ReadonlyMap<string, CommitmentField> = new Map(
  COMMITMENT_FIELDS.flatMap((field) => NAMES[field].split('|').map((name) => [name, field] as const)),
);

/**
 * The field that a heading names; null for none. Case, brackets ("Amount (USD)") and marks do not count; of a heading of two lines
 * ("Money / Currency") the last part that is known decides.
 */
export function fieldNamed(heading: string): CommitmentField | null {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[([].*$/u, '')
      .replace(/[_\s.:*]+/gu, ' ')
      .trim();
  const whole = FIELDS.get(plain(heading));
  if (whole) return whole;
  const parts = heading.split(/[/|\n–]|\s-\s/u).map((part) => FIELDS.get(plain(part)));
  return parts.findLast((field) => field !== undefined) ?? null;
}
