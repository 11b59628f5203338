import type { Wrong } from "../donors/application";
import type { Channel } from "../donors/channel";
import type { Contact } from "./me";

/** The contact details as they stand in the form: an address is one line each. */
export type Entered = { address: string; postcode: string; email: string; phone: string; channels: Channel[] };

export const entered = ({ addressLines, postcode, email, phone, channels }: Contact): Entered => ({
  address: addressLines.join("\n"),
  postcode: postcode ?? "",
  email: email ?? "",
  phone: phone ?? "",
  channels,
});

const lines = (address: string) => address.split("\n").map((line) => line.trim()).filter(Boolean);

export function wrongWith({ address, email, phone, channels }: Entered): Wrong[] {
  return [
    ...(lines(address).length > 5 ? [{ text: "Enter your address in 5 lines or fewer", field: "address" }] : []),
    ...(channels.includes("LETTER") && lines(address).length === 0 ? [{ text: "Enter your address, or choose another way to hear from us", field: "address" }] : []),
    ...(email.trim() !== "" && !/^\S+@\S+$/.test(email.trim()) ? [{ text: "Enter an email address like name@example.com", field: "email" }] : []),
    ...(channels.includes("EMAIL") && email.trim() === "" ? [{ text: "Enter your email address, or choose another way to hear from us", field: "email" }] : []),
    ...(phone.trim() !== "" && phone.replace(/\D/g, "").length < 5 ? [{ text: "Enter a phone number with 5 digits or more", field: "phone" }] : []),
    ...((channels.includes("PHONE") || channels.includes("TEXT")) && phone.trim() === "" ? [{ text: "Enter your phone number, or choose another way to hear from us", field: "phone" }] : []),
  ];
}

/** As it is sent. What this form does not ask for stays as it was. */
export function body({ address, postcode, email, phone, channels }: Entered, { version, noFixedAddress, language }: Contact): object {
  const given = Object.entries({ postcode, email, phone }).filter(([, text]) => text.trim() !== "");
  return { seen: version, addressLines: lines(address), noFixedAddress, channels, ...(language ? { language } : {}), ...Object.fromEntries(given) };
}
