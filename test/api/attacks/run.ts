/**
 * Does every attack to every operation of the API that it can be done to, and prints how many were refused.
 *
 *   npm run attacks
 */
import { openGround } from './ground.ts';
import { ATTACKS, attack } from './table.ts';

const { ground, contract, end } = await openGround(true);
const sums = { tries: 0, faults: 0 };
for (const one of ATTACKS) {
  const { name, operations, tries, faults } = await attack(one, contract.operations, ground);
  sums.tries += tries;
  sums.faults += faults.length;
  console.log(`${name.padEnd(46)} ${operations} operations, ${tries} tried, ${tries - faults.length} refused`);
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
}
console.log(
  `${ATTACKS.length} attacks, ${contract.operations.length} operations: ${sums.tries} tried, ${sums.faults} let in`,
);
await end();
process.exitCode = sums.faults > 0 ? 1 : 0;
