/** What the library shows, kept in the address: links and the browser's back button change it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LibraryAddress, readAddress, toHash } from '@/lib/core/library/address';

export function useAddress(): {
  address: LibraryAddress;
  /** A step that the back button undoes. */
  go: (address: LibraryAddress) => void;
  /** While somebody types, one step for all letters. */
  replace: (address: LibraryAddress) => void;
} {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const follow = () => setAddress(readAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((next: LibraryAddress) => {
    location.hash = toHash(next);
  }, []);
  const replace = useCallback((next: LibraryAddress) => {
    history.replaceState(null, '', toHash(next) || location.pathname);
    setAddress(next);
  }, []);
  return { address, go, replace };
}
