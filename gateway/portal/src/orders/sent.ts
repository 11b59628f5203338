import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Line, Urgency } from "./orders";

export const SENT_AT = "/api/production/hospital-orders";

/** What a hospital's system sent by HL7 about an order and could not be taken. */
export type SentOrder = {
  hospitalOrder: string;
  awaits: "ORDER" | "CANCELLATION";
  hospital: string;
  site: string;
  placerNumber: string;
  order?: string;
  urgency: Urgency;
  neededBy?: string;
  lines: Omit<Line, "missing" | "units">[];
  sender: string;
  message: string;
  objections: { code: string; message: string }[];
  since: string;
};

export const useSentOrders = () => useQuery({ queryKey: ["hospital-orders"], queryFn: () => get<{ items: SentOrder[]; more: boolean }>(SENT_AT), refetchInterval: 30_000 });

export const sentName = ({ awaits, hospital, placerNumber }: SentOrder) => `${awaits === "ORDER" ? "Order" : "Cancellation of"} ${placerNumber}, ${hospital}`;
