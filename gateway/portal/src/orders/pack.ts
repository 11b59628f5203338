/** What scans have said of a pack so far: its donation, its product, or both. */
export type PackScans = { donation?: string; product?: string };

const DONATION = /=([A-NP-Z1-9][A-NP-Z0-9]{2}\d{10})[0-9A-Z]{2}/;
const PRODUCT = /=<([A-Z][A-Z0-9]{4}[0-9A-Za-z][0-9A-Z][0-9a-z])/;
const TYPED = /^([A-NP-Z1-9][A-NP-Z0-9]{2}\d{10})-([A-Z][A-Z0-9]{4}[0-9A-Za-z][0-9A-Z][0-9a-z])$/;

/** A 2D symbol says both; of linear ones the donation number and the product code are scanned, in either order. Nothing when it is neither. */
export function readPack(before: PackScans, scan: string): PackScans | undefined {
  const text = scan.trim();
  const [, typedDonation, typedProduct] = TYPED.exec(text) ?? [];
  const donation = typedDonation ?? DONATION.exec(text)?.[1];
  const product = typedProduct ?? PRODUCT.exec(text)?.[1];
  if (donation === undefined && product === undefined) return undefined;
  return { donation: donation ?? before.donation, product: product ?? before.product };
}

/** The pack's key, when both are known. A donation number alone names no pack. */
export const packOf = ({ donation, product }: PackScans) => (donation && product ? `${donation}-${product}` : undefined);
