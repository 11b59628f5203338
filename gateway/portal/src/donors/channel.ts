/** How a donor is reached. */
export type Channel = "PHONE" | "TEXT" | "EMAIL" | "LETTER";

export const WAYS: Record<Channel, string> = { PHONE: "By phone", TEXT: "By text message", EMAIL: "By e-mail", LETTER: "By letter" };
