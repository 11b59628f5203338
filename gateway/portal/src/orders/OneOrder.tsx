import { useState } from "react";
import { useLocation } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { type Fact, Facts } from "../frame/Facts";
import { useSession } from "../frame/session";
import { when } from "../trace/trace";
import { Allocate } from "./Allocate";
import { Done } from "./Done";
import { HospitalActs } from "./HospitalActs";
import { Lines } from "./Lines";
import { UrgencyTag } from "./OrderList";
import { isOpen, many, type Order, STATUSES, unitsAt, useOrder } from "./orders";
import { Pick } from "./Pick";

/** One order: what was asked for, what answers it, and the next act for whoever reads it. */
export function OneOrder({ number }: { number: string }) {
  const order = useOrder(number);
  const roles = useSession().data?.roles ?? [];
  const came = (useLocation().state as { done?: string } | null)?.done;
  const [done, setDone] = useState(came);
  const picks = roles.includes("distribution-officer") && order.data !== undefined && unitsAt(order.data, "ALLOCATED").length > 0;
  return (
    <>
      <Back to="/orders">Orders</Back>
      <Done leavesFocus={picks}>{done}</Done>
      <Problems error={order.error} />
      <PageHeading title={`Order ${number}`} />
      {!order.data && !order.error && <p role="status">Opening …</p>}
      {order.data && (
        <>
          <Facts facts={summary(order.data)} />
          <Lines order={order.data} />
          {roles.includes("transfusion-scientist") && <HospitalActs order={order.data} onDone={setDone} />}
          {roles.includes("distribution-officer") && <OfficersActs order={order.data} onDone={setDone} />}
        </>
      )}
    </>
  );
}

function OfficersActs({ order, onDone }: { order: Order; onDone: (words: string) => void }) {
  if (!isOpen(order)) return <p>Nothing is left to do for this order here.</p>;
  const here = unitsAt(order, "ALLOCATED").length + unitsAt(order, "PICKED").length + unitsAt(order, "PACKED").length;
  return (
    <>
      {order.missing > 0 && <Allocate order={order} onDone={onDone} />}
      {here > 0 && <Pick order={order} onDone={onDone} />}
    </>
  );
}

const summary = (order: Order): Fact[] => [
  ["Status", `${STATUSES[order.status] ?? order.status}${order.backOrder ? `, ${many(order.missing, "unit")} on back-order` : ""}`],
  ["Urgency", <UrgencyTag key="urgency" urgency={order.urgency} />],
  ["Goes to", `${order.hospital}, ${order.site}`],
  ["Placed", when(order.placedAt)],
  ["Standing order", order.standingOrder],
  ["Sent by HL7", order.placerNumber && `The hospital’s number ${order.placerNumber}`],
  ["Needed by", order.neededBy && when(order.neededBy)],
];
