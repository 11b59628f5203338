import { useState } from "react";
import { type PackScans, packOf, readPack } from "../orders/pack";
import { ScanField } from "../scan/ScanField";

/** One unit: by its 2D symbol, or by donation number and product code. */
export function ScanUnit({ label = "Scan the unit", action = "Take", error, focusOn, onUnit }: { label?: string; action?: string; error?: string; focusOn?: unknown; onUnit: (component: string) => void }) {
  const [scans, setScans] = useState<PackScans>({});
  const [unread, setUnread] = useState<string>();
  const scanned = (text: string) => {
    const read = readPack(scans, text);
    setUnread(read ? undefined : "This is neither a donation number nor a product code: scan the pack's label");
    if (!read) return;
    const pack = packOf(read);
    setScans(pack ? {} : read);
    if (pack) onUnit(pack);
  };
  return (
    <>
      <p role="status">
        {scans.donation && "Donation number read: now scan the product code."}
        {scans.product && "Product code read: now scan the donation number."}
      </p>
      <ScanField label={label} hint="Its 2D symbol, or donation number and product code." action={action} error={unread ?? error} focusOn={focusOn} onScan={scanned} />
    </>
  );
}
