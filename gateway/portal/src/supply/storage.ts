import type { Wrong } from "../donors/application";
import { lastTime } from "../transports/transports";
import { BOX, boxOf } from "./containers";

/** How a hospital kept a unit and what it travels in, as it stands in the fields of a form. */
export type Kept = { monitored: boolean; lowest: string; highest: string; minutesOut: string; container: string; kind: string; closed: string };

export const NOT_SAID: Kept = { monitored: false, lowest: "", highest: "", minutesOut: "", container: "", kind: "", closed: "" };

const CELSIUS = /^[-−]?\d{1,2}([.,]\d)?$/;
const celsius = (typed: string) => (CELSIUS.test(typed.trim()) ? Number(typed.trim().replace("−", "-").replace(",", ".")) : undefined);

export function wrongKept({ lowest, highest, minutesOut, container, kind, closed }: Kept, now: Date): Wrong[] {
  const low = celsius(lowest);
  const high = celsius(highest);
  return [
    ...(low === undefined ? [{ text: "Enter the lowest temperature of your storage's record in °C, for example 3.5", field: "lowest" }] : []),
    ...(high === undefined ? [{ text: "Enter the highest temperature of your storage's record in °C, for example 5.2", field: "highest" }] : []),
    ...(low !== undefined && high !== undefined && low > high ? [{ text: "The lowest temperature cannot be above the highest", field: "lowest" }] : []),
    ...(/^\d{1,4}$/.test(minutesOut.trim()) ? [] : [{ text: "Enter how many minutes it was out of storage at the longest, 0 when it never was", field: "minutesOut" }]),
    ...(kind ? [] : [{ text: "Choose the kind of container", field: "container-kind" }]),
    ...(BOX.test(boxOf(container)) ? [] : [{ text: "Scan or enter what stands on the container, for example BOX-17", field: "container" }]),
    ...(lastTime(closed, now) ? [] : [{ text: "Enter the time by a 24-hour clock, for example 16:05", field: "closed" }]),
  ];
}

export const keptBody = ({ monitored, lowest, highest, minutesOut, container, kind, closed }: Kept, now: Date) => ({
  storage: { monitored, minimum: celsius(lowest), maximum: celsius(highest), minutesOut: Number(minutesOut) },
  container: boxOf(container),
  kind,
  packedAt: lastTime(closed, now),
});

const UNFIT: Record<string, string> = {
  TRANSPORT_TOO_LONG: "it was on its way for too long",
  TOO_COLD: "it was too cold",
  TOO_WARM: "it was too warm",
  STORAGE_NOT_MONITORED: "nobody watched how it was kept",
  OUT_OF_STORAGE_TOO_LONG: "it was out of storage for too long",
  PACK_DAMAGED: "the pack is damaged",
  EXPIRED: "it has expired",
};

export const unfitInWords = (unfit: readonly string[]) => unfit.map((each) => UNFIT[each] ?? each).join(", ");
