import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Group } from "../trace/trace";

export const ORDERS_AT = "/api/production/orders";

export type Urgency = "ROUTINE" | "URGENT" | "EMERGENCY";

export type ListedOrder = {
  order: string;
  hospital: string;
  site: string;
  urgency: Urgency;
  neededBy?: string;
  placedAt: string;
  status: string;
  ordered: number;
  missing: number;
  gone: number;
};

/** What units travel in: a container that was validated to keep its temperature until then. */
export type Consignment = { container: string; kind: string; packedAt: string; arriveBy: string };

export type Unit = { component: string; stage: "ALLOCATED" | "PICKED" | "PACKED" | "DESPATCHED" | "DELIVERED"; consignment?: Consignment };

export type Line = { line: number; kind: string; group: Group; quantity: number; requirements: string[]; antigensAbsent?: string[]; maximumAgeDays?: number; missing: number; units: Unit[] };

export type Order = Omit<ListedOrder, "ordered" | "gone"> & { backOrder: boolean; backOrderSince?: string; standingOrder?: string; placerNumber?: string; lines: Line[] };

export type Why = { code: string; message: string };

export type ProposedUnit = { component: string; group: Group; collectedAt: string; expiresAt: string; why: Why[] };

export type ProposedLine = { line: number; units: ProposedUnit[]; stillMissing: number; spared: ProposedUnit[]; passedOver: (Why & { units: number; alone: number })[] };

/** @property before orders on back-order whose turn comes first: what they could be given is not proposed */
export type Proposal = { order: string; policy: string; lines: ProposedLine[]; before: string[] };

export const useOrders = () => useQuery({ queryKey: ["orders"], queryFn: () => get<{ items: ListedOrder[]; more: boolean }>(ORDERS_AT), refetchInterval: 30_000 });

/** Read again by itself: a hold may take a unit out while somebody picks. */
export const useOrder = (order: string) => useQuery({ queryKey: ["orders", order], queryFn: () => get<Order>(`${ORDERS_AT}/${order}`), refetchInterval: 30_000 });

/** Asked for, never by itself: what it shows may be gone a minute later. */
export const useProposal = (order: string, asked: boolean) =>
  useQuery({ queryKey: ["proposal", order], queryFn: () => get<Proposal>(`${ORDERS_AT}/${order}/proposal`), enabled: asked, staleTime: 0, refetchOnWindowFocus: false });

export const STATUSES: Record<string, string> = {
  PLACED: "Placed",
  PART_ALLOCATED: "Allocated in part",
  ALLOCATED: "Allocated",
  PICKED: "Picked",
  PART_DESPATCHED: "Despatched in part",
  DESPATCHED: "Despatched",
  DELIVERED: "Delivered",
  CANCELLED: "Cancelled",
};

export const isOpen = ({ status }: { status: string }) => !["DESPATCHED", "DELIVERED", "CANCELLED"].includes(status);

export const unitsAt = (order: Order, stage: Unit["stage"]) => order.lines.flatMap(({ units }) => units).filter((unit) => unit.stage === stage);

/** What is at a stage, by the container that it travels in; units from before packing was recorded have none. */
export function byContainer(order: Order, stage: Unit["stage"]): { consignment?: Consignment; units: Unit[] }[] {
  const groups = new Map<string, { consignment?: Consignment; units: Unit[] }>();
  for (const unit of unitsAt(order, stage)) {
    const key = unit.consignment ? `${unit.consignment.container} ${unit.consignment.packedAt}` : "";
    const group = groups.get(key) ?? { consignment: unit.consignment, units: [] };
    group.units.push(unit);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What an officer commits: each proposed unit for its line. */
export const chosen = (proposal: Proposal) => ({ units: proposal.lines.flatMap(({ line, units }) => units.map(({ component }) => ({ line, component }))) });

export const many = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
