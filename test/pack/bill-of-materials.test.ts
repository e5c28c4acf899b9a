import { expect, test } from 'vitest';
import { billOfMaterials, shippedPackages } from './bill-of-materials.ts';

// What CycloneDX asks of a document (https://cyclonedx.org/docs/1.5/json/), and that it is the whole of what is shipped.
test('the bill of materials is sound, has every package that is shipped, and no tool', async () => {
  const bill = await billOfMaterials();
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.[5-9]$/), version: 1 });
  const { serialNumber } = bill as unknown as { serialNumber: string };
  expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Date(bill.metadata.timestamp).toISOString()).toBe(bill.metadata.timestamp);
  const own = bill.metadata.component;
  expect(own).toMatchObject({ type: 'application', name: 'servanda' });
  const refs = new Set(bill.components.map((each) => each['bom-ref']));
  expect(refs.size).toBe(bill.components.length);
  for (const { type, name, version, purl, hashes } of bill.components) {
    expect(type).toBe('library');
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(hashes, name).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
  }
  for (const { ref, dependsOn } of bill.dependencies) {
    expect(refs.has(ref) || ref === own['bom-ref'], ref).toBe(true);
    expect(dependsOn.filter((each) => !refs.has(each))).toEqual([]);
  }
  const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  expect([...shippedPackages()].filter((each) => !named.has(each))).toEqual([]);
  expect(named.size).toBeGreaterThan(100);
  for (const name of ['vitest', 'typescript', 'node', '@biomejs/biome']) {
    expect([...named].filter((each) => each.startsWith(`${name}@`))).toEqual([]);
  }
});
