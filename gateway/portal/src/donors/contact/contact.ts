import { useQuery, useQueryClient } from "@tanstack/react-query";
import { get, Refusal } from "../../api/client";
import type { Wrong } from "../application";
import { type Channel, WAYS } from "../channel";
import type { Contact as OwnContact } from "../../me/me";
import { sentence } from "../../trace/trace";

/** How a donor is reached, letter by letter as given. `by` is absent as registered. */
export type Contact = OwnContact & { by?: string; at: string };

/**
 * Each list has the latest first: of contact details the first counts, and of each consent the first. Over all numbers of a person
 * `counting` and `wanted` count; `wanted` is absent when nobody asked.
 */
export type ContactPage = { donor: string; survivor?: string; versions: Contact[]; consents: Said[]; counting?: Counting[]; wanted?: Channel[] };

/** The word that counts, and the number under which it was said. */
export type Counting = { donor: string; consent: string; given: boolean; on: string };

/** The donor's word on something, and the version of the text that was shown. */
export type Said = { consent: string; wording: string; given: boolean; on: string; by: string; at: string };

export const contactAt = (donor: string) => `/api/donors/${donor}/contact`;

/** Each look at it is on record: it is read when somebody opens it, and once. */
export const useContact = (donor: string, opened = true) =>
  useQuery({
    queryKey: ["contact", donor],
    queryFn: () => get<ContactPage>(contactAt(donor)),
    enabled: opened,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** After a change nothing that was read before is shown any more; the record has the address too. */
export function useForget(donor: string) {
  const queries = useQueryClient();
  return () => {
    queries.removeQueries({ queryKey: ["contact", donor] });
    void queries.invalidateQueries({ queryKey: ["donor", donor] });
  };
}

/** Languages in which a donor may ask to be spoken to or written to; others stay as they were recorded. */
export const LANGUAGES: Record<string, string> = {
  en: "English",
  ga: "Irish",
  "sco-ulster": "Ulster-Scots",
  ar: "Arabic",
  bfi: "British Sign Language",
  isg: "Irish Sign Language",
  lt: "Lithuanian",
  pl: "Polish",
  pt: "Portuguese",
  tet: "Tetum",
};

/** The address as it is written on a letter; without one it says which. */
export const addressOf = ({ addressLines, postcode, noFixedAddress }: Pick<Contact, "addressLines" | "postcode" | "noFixedAddress">): string[] => [
  ...addressLines,
  ...(postcode ? [postcode] : []),
  ...(noFixedAddress ? ["No fixed address"] : []),
];

export const waysOf = (channels: readonly Channel[]) => (channels.length === 0 ? "No way was named" : sentence(channels.map((each) => (WAYS[each] ?? each).toLowerCase()).join(", ")));

/** What a telephone dials. */
export const dialled = (phone: string) => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;

/** As it stands in the form: the address is one line each. */
export type Entered = { address: string; postcode: string; noFixedAddress: boolean; email: string; phone: string; channels: Channel[]; language: string };

export const entered = ({ addressLines, postcode = "", noFixedAddress, email = "", phone = "", channels, language = "" }: Contact): Entered => ({
  address: addressLines.join("\n"),
  postcode,
  noFixedAddress,
  email,
  phone,
  channels,
  language,
});

const linesOf = (address: string) => address.split("\n").map((line) => line.trim()).filter(Boolean);

const when = (wrong: boolean, text: string, field: string): Wrong[] => (wrong ? [{ text, field }] : []);

/** What keeps it from being sent, in the order of the form; the service's own limits, in characters. */
export function wrongWith({ address, postcode, email, phone, channels }: Entered): Wrong[] {
  const lines = linesOf(address);
  const [mail, number] = [email.trim(), phone.trim()];
  const digits = number.replaceAll(/\D/g, "").length;
  return [
    ...when(number !== "" && digits < 5, "Enter a telephone number with 5 digits or more", "phone"),
    ...when(number.length > 40, "The telephone number must have 40 characters or fewer", "phone"),
    ...when(number === "" && (channels.includes("PHONE") || channels.includes("TEXT")), "Enter a telephone number, or choose another way", "phone"),
    ...when(mail !== "" && !/^\S+@\S+$/.test(mail), "Enter an e-mail address like name@example.com", "email"),
    ...when(mail.length > 254, "The e-mail address must have 254 characters or fewer", "email"),
    ...when(mail === "" && channels.includes("EMAIL"), "Enter an e-mail address, or choose another way", "email"),
    ...when(lines.length > 5, "Enter the address in 5 lines or fewer", "address"),
    ...when(lines.some(({ length }) => length > 200), "Each line of the address must have 200 characters or fewer", "address"),
    ...when(lines.length === 0 && channels.includes("LETTER"), "Enter an address, or choose another way", "address"),
    ...when(postcode.trim().length > 10, "The postcode must have 10 characters or fewer", "postcode"),
  ];
}

/** As it is sent: what is not given is left out. */
export function body({ address, noFixedAddress, channels, ...texts }: Entered, seen: number): object {
  const given = Object.entries(texts).map(([name, text]) => [name, text.trim()] as const).filter(([, text]) => text !== "");
  return { seen, addressLines: linesOf(address), noFixedAddress, channels, ...Object.fromEntries(given) };
}

const FIELDS_OF: Record<string, string> = { "address-missing": "address", "email-missing": "email", "phone-missing": "phone" };

const NAMES: Record<string, string> = { address: "Address", postcode: "Postcode", email: "E-mail", phone: "Telephone", language: "Language" };

/** What the service says against a field of this form, at the field. */
export function refusedFields(error: unknown): Wrong[] {
  if (!(error instanceof Refusal)) return [];
  const { errors = [], objections = [] } = error.problem;
  const told = objections.flatMap(({ code, message }) => (FIELDS_OF[code] ? [{ text: message, field: FIELDS_OF[code] }] : []));
  const bad = errors.flatMap(({ field, message }) => (field ? [atField(field.replace(/^addressLines.*/, "address"), message)] : []));
  return [...told, ...bad];
}

const atField = (field: string, message: string): Wrong => ({ text: `${NAMES[field] ?? field}: ${message}`, field });

/** Somebody else was quicker: what they wrote is read before it is written over. */
export const changedSince = (error: unknown) => error instanceof Refusal && (error.problem.objections ?? []).some(({ code }) => code === "contact-changed-since");
