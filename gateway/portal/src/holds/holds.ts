import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";
import { sentence } from "../trace/trace";

export type HeldComponent = { component: string; recalled: boolean; hospital?: string };

export type Hold = { hold: string; donation: string; printed: string; kind: string; information: string; heldAt: string; heldBy?: string; liftedBy: string[]; restsOnAResult?: boolean; words?: string; components: HeldComponent[] };

/** The oldest 200: the list is worked off from there. */
export const useHolds = () => useQuery({ queryKey: ["holds"], queryFn: () => get<{ items: Hold[]; next?: string }>("/api/production/holds?limit=200"), refetchInterval: 30_000 });

export const liftingOf = ({ donation, hold }: Hold) => `/api/production/donations/${donation}/holds/${hold}/lifting`;

const WHY: Record<string, string> = {
  TRANSPORT_OUT_OF_LIMITS: "Its transport was outside the limits",
  MISSING_FROM_ITS_BOX: "It was missing from its transport box",
  EQUIPMENT_NOT_CALIBRATED: "Made with equipment whose calibration had run out",
  EQUIPMENT_OUT_OF_USE: "Made with equipment that was out of use",
  EQUIPMENT_FOUND_WRONG: "Made with equipment that was found wrong",
  LOT_EXPIRED: "Made with a lot that was expired",
  LOT_IN_QUARANTINE: "Made with a lot that was in quarantine",
  LOT_WITHDRAWN: "Made with a lot that was withdrawn",
  REACTIVE_RESULT: "A test was reactive",
  GROUP_DISCREPANT: "Its group is discrepant",
  NEGATIVE_NO_MORE: "What was negative is void or reactive since",
  BACTERIAL_GROWTH: "Bacteria grew in a culture",
  REACTIVE_TAKEN_BACK: "The laboratory took a reactive result back",
  DONOR_FOUND_REACTIVE: "Another donation of the donor’s was reactive",
  NON_CONFORMANCE: "A non-conformance was opened for it",
  REACTIVE_CONFIRMED: "The reference laboratory has confirmed a test, or can not say",
  NOT_UNDERSTOOD: "What was told of it could not be read",
};

const BY_HAND: Record<string, string> = {
  RECALL: "It was asked back from outside",
  MANUAL: "It was put on hold by hand",
  LEGAL: "It is on hold for a legal reason",
};

export const why = ({ information, kind }: Pick<Hold, "information" | "kind">) => WHY[information] ?? (information === "PLACED_BY_HAND" ? BY_HAND[kind] : undefined) ?? sentence(information);

/** What the laboratory found is lifted by nobody before the sample was tested again; the service says so, and decides again. */
export const liftable = ({ kind, restsOnAResult }: Pick<Hold, "kind" | "restsOnAResult">) => kind !== "TEST" || restsOnAResult === false;

/** What has to come before anybody lifts it. */
export const whatFirst = ({ information }: Pick<Hold, "information">) =>
  information === "GROUP_DISCREPANT" ? "It is lifted by resolving the discrepancy." : "It rests on a result: nobody lifts it before the sample was tested again and every test is negative.";

type Somebody = { user: string; roles: readonly string[] };

/** Why this person does not lift it; the service decides again. */
export const notLifting = ({ heldBy, liftedBy }: Pick<Hold, "heldBy" | "liftedBy">, { user, roles }: Somebody): string | undefined =>
  heldBy === user ? "You have placed it: somebody else lifts it." : liftedBy.some((role) => roles.includes(role)) ? undefined : `It is lifted by ${liftedBy.map(inWords).join(" or ")}.`;

const inWords = (role: string) => `a ${role.replaceAll("-", " ")}`;

export const GROUNDS = {
  ASSESSED_AS_SAFE: { text: "Assessed: no risk to patients" },
  RECORDED_IN_ERROR: { text: "Recorded in error", hint: "It was meant for another donation." },
  OTHER: { text: "Another reason", hint: "Say which below." },
};

export type Lifting = { ground?: keyof typeof GROUNDS; reason: string };

export function wrongWith({ ground, reason }: Lifting): Wrong[] {
  const said = oneLine(reason).length;
  return [
    ...(ground ? [] : [{ text: "Choose why it is lifted", field: "ground-ASSESSED_AS_SAFE" }]),
    ...(said < 8 || said > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : []),
  ];
}

export const bodyOf = ({ ground, reason }: Lifting): object => ({ ground, words: oneLine(reason) });
