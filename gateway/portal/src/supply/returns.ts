import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";

export const RETURNS_AT = "/api/production/returns";

export const REASONS: Record<string, { text: string; hint?: string }> = {
  NOT_NEEDED: { text: "It is not needed" },
  ORDERED_IN_ERROR: { text: "It was ordered in error" },
  RECALLED: { text: "The blood service has recalled it" },
  DAMAGED_ON_ARRIVAL: { text: "It came damaged", hint: "It is credited, whatever becomes of it." },
};

export const CREDITS: Record<string, string> = { CREDITED_AS_STOCK: "Credited", CREDITED_AS_THE_BLOOD_SERVICES: "Credited", NOT_CREDITED: "Not credited" };

export type Return = {
  number: string;
  component: string;
  kind: string;
  hospital: string;
  site: string;
  reason: string;
  container: string;
  arriveBy: string;
  declaredAt: string;
  state: "DECLARED" | "WITHDRAWN" | "IN_STOCK" | "DISCARDED";
  unfit: string[];
  endedAt?: string;
  credit?: string;
};

export const STATES: Record<Return["state"], string> = { DECLARED: "On its way", WITHDRAWN: "Withdrawn", IN_STOCK: "In stock", DISCARDED: "Discarded" };

export const useReturns = () => useQuery({ queryKey: ["returns"], queryFn: () => get<{ items: Return[]; more: boolean }>(`${RETURNS_AT}?all=true`), refetchInterval: 30_000 });
