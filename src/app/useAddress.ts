import { useHashLocation } from 'wouter/use-hash-location';

/**
 * The address, which stands in the hash, so that the product runs under any path and from any server, and the way to
 * go elsewhere. Which page an address names is said in `paths.ts`.
 */
export const useAddress = useHashLocation;
