import { useQuery, useQueryClient } from "@tanstack/react-query";
import { get, Refusal } from "../api/client";
import type { Group } from "../trace/trace";

/** A released unit that stays until its label was scanned back; with `foundWrongAt`, until it has another label. */
export type Unverified = {
  component: string;
  printed: string;
  product: string;
  kind: string;
  group: Group;
  expiresAt: string;
  onHold: boolean;
  foundWrongAt?: string;
  order?: string;
};

type Listed = { items: Unverified[]; more: boolean };

const AT = "/api/production/unverified-labels";
const KEY = "unverified-labels";

/** Of a donation, of an order, or of the whole shelf. */
export const useUnverified = (of: { donation?: string; order?: string } = {}, enabled = true) => {
  const asked = new URLSearchParams(of).toString();
  return useQuery({ queryKey: [KEY, asked], queryFn: () => get<Listed>(asked ? `${AT}?${asked}` : AT), enabled });
};

/** What was scanned or printed changes the lists. */
export function useForgetUnverified() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [KEY] });
}

/** That a wrong label is on the pack, and not that a scan was no good. */
const WRONG = /^(pack-number-differs|scanned-[a-z]+-differs|label-found-wrong)$/;

const codes = (error: unknown) => (error instanceof Refusal ? (error.problem.objections ?? []).map(({ code }) => code) : []);

/** Each once, for a person. */
export const reasonsOf = (error: unknown) => (error instanceof Refusal ? [...new Set(error.reasons)] : error ? [String(error)] : []);

export const isWrong = (error: unknown) => codes(error).some((code) => WRONG.test(code));

/** More of the label may be scanned after what was. */
export const isIncomplete = (error: unknown) => codes(error).includes("label-not-read-whole");

export const isUnverified = (error: unknown) => codes(error).includes("label-not-verified");
