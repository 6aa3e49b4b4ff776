/** The lock file serves every machine: an entry that one platform needs is there though another wrote it. */

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

/** @param lock the parsed package-lock.json */
export function findUnlocked(lock: { packages: Record<string, LockedPackage> }): string[] {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`${path}/node_modules/${name}` in lock.packages))
      .filter((name) => !(`node_modules/${name}` in lock.packages))
      .map(
        (name) =>
          `package-lock.json has no entry for ${name}, which ${path} may need, so that npm ci fails: write the lock file anew in a folder without node_modules`,
      ),
  );
}
