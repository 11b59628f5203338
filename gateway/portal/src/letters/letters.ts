export type State = "WAITING" | "HANDED_OVER" | "FAILED" | "GIVEN_UP" | "RECEIVED" | "CANCELLED";

export type Counts = {
  created: number;
  waiting: number;
  handedOver: number;
  failed: number;
  givenUp: number;
  received: number;
  cancelled: number;
  addsUp: boolean;
};

export type Channel = { channel: string; on: boolean; unsent: number; oldestUnsentAt?: string; oldestUnsentSeconds: number; overdue: boolean };

export type Letter = {
  letter: string;
  kind: string;
  channel: string;
  state: State;
  attempts: number;
  trouble?: string;
  cancelledFor?: string;
  requestedAt: string;
  nextTry?: string;
};

export type Ledger = { counts: Counts; channels: Channel[]; items: Letter[]; next?: string };

export type UnreachedPage = { items: { letter: string; donor: string; kind: string; trouble?: string; about?: string; requestedAt: string }[]; more: boolean };

export const LEDGER = "/api/donors/communications";

export const STATES: Record<State, { text: string; color: "grey" | "blue" | "red" | "orange" | "green" | "white" }> = {
  WAITING: { text: "Waiting", color: "blue" },
  HANDED_OVER: { text: "Handed over", color: "blue" },
  FAILED: { text: "Failed", color: "orange" },
  GIVEN_UP: { text: "Needs a person", color: "red" },
  RECEIVED: { text: "Received", color: "green" },
  CANCELLED: { text: "Cancelled", color: "grey" },
};

const CHANNELS: Record<string, string> = { EMAIL: "E-mail", POST: "Print and post", NONE: "No way to reach" };

export const channelName = (channel: string) => CHANNELS[channel] ?? channel;

/** "RESULT_CONTACT_US" as a person reads it. */
export const words = (code: string) => {
  const plain = code.toLowerCase().replaceAll(/[_-]/g, " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** Rounded down: an age never looks older than it is. */
export function age(seconds: number) {
  const [size, unit] = seconds >= 86_400 ? [86_400, "day"] : seconds >= 3600 ? [3600, "hour"] : [60, "minute"];
  const many = Math.floor(seconds / Number(size));
  return `${many} ${unit}${many === 1 ? "" : "s"}`;
}

/** The line at the top: what was asked for, and where it is. */
export const sum = (counts: Counts) =>
  `${counts.created} asked for ${counts.addsUp ? "=" : "is not"} ${counts.received} received + ${counts.waiting} waiting + ` +
  `${counts.handedOver} handed over + ${counts.failed} failed + ${counts.givenUp} need a person + ${counts.cancelled} cancelled`;

export const mayRetry = ({ state, channel }: Letter) =>
  state === "FAILED" || state === "GIVEN_UP" || (state === "HANDED_OVER" && channel === "POST");

export const mayCancel = ({ state }: Letter) => state === "WAITING" || state === "FAILED" || state === "GIVEN_UP";
