import {persist} from '../model/persist.js';
import {define, type ElementClass} from './define.js';

/**
 * A function to call whenever elements are needed that are fetched only then. Until they are there, and without a
 * network, what stands inside their tags is shown.
 */
export function lazily(load: () => Promise<readonly ElementClass[]>): () => void {
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= persist(load).then((classes) => define(...classes));
  };
}
