import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Wrong } from "../../donors/application";

export const ROLES = {
  SESSION_LEADER: "Session leader",
  REGISTERED_NURSE: "Registered nurse",
  DONOR_CARER: "Donor carer",
  RECEPTION: "Reception",
  DRIVER: "Driver",
} as const;

export type Role = keyof typeof ROLES;

/** Of one role: what the chairs need against who is planned and who was there; `missing` are needed and not planned. */
export type Coverage = { role: Role; needed: number; planned: number; present: number; missing: number };

/** @property staff the identifier at sign-on, never a name */
export type Member = { staff: string; role: Role; planned: boolean; present: boolean };

export type Staffed = { session: string; roles: Coverage[]; staff: Member[] };

export type Change = "PLANNED" | "WITHDRAWN" | "PRESENT";

export const staffAt = (session: string) => `/api/donors/sessions/${encodeURIComponent(session)}/staff`;

export const staffKey = (session: string) => ["session-staff", session];

/** Shows no donor, so it may be read as often as anybody likes. */
export const useStaff = (session: string) => useQuery({ queryKey: staffKey(session), queryFn: () => get<Staffed>(staffAt(session)) });

export const roleInWords = (role: Role) => ROLES[role] ?? role;

/** What is short, in words; nothing when enough are planned. */
export const short = (roles: readonly Coverage[]) =>
  roles
    .filter(({ missing }) => missing > 0)
    .map(({ role, missing }) => `${roleInWords(role)}: ${missing} more`)
    .join("; ");

export type Entry = { staff: string; role: Role | ""; change?: "PLANNED" | "PRESENT" };

export const EMPTY: Entry = { staff: "", role: "" };

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,79}$/;

export const wrongWith = ({ staff, role, change }: Entry): Wrong[] => [
  ...(IDENTIFIER.test(staff.trim()) ? [] : [{ text: "Enter the identifier at sign-on, without blanks, for example n.oneill", field: "staff" }]),
  ...(role ? [] : [{ text: "Choose the role", field: "role" }]),
  ...(change ? [] : [{ text: "Choose whether this is planned or has happened", field: "change-PLANNED" }]),
];

/** As it is sent. Call when nothing is wrong with it. */
export const body = ({ staff, role, change }: Entry): object => ({ staff: staff.trim(), role, change });
