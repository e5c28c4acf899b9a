import { useAccount } from '../../api/account.ts';
import { recall } from '../../shell/remembered.ts';

/** Who looks: whoever is signed in where there are accounts, else the name that this browser was told; null: nobody in particular. */
export function useOwnName(): string | null {
  const { data } = useAccount();
  return data?.person?.name ?? recall('name');
}
