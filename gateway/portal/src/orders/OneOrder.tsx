import { SummaryList } from "nhsuk-react-components";
import { useState } from "react";
import { useLocation } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
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
          <Summary order={order.data} />
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
  const here = unitsAt(order, "ALLOCATED").length + unitsAt(order, "PICKED").length;
  return (
    <>
      {order.missing > 0 && <Allocate order={order} onDone={onDone} />}
      {here > 0 && <Pick order={order} onDone={onDone} />}
    </>
  );
}

const Summary = ({ order }: { order: Order }) => (
  <SummaryList>
    <Said name="Status">
      {STATUSES[order.status] ?? order.status}
      {order.backOrder && `, ${many(order.missing, "unit")} on back-order`}
    </Said>
    <Said name="Urgency">
      <UrgencyTag urgency={order.urgency} />
    </Said>
    <Said name="Goes to">
      {order.hospital}, {order.site}
    </Said>
    <Said name="Placed">{when(order.placedAt)}</Said>
    {order.neededBy && <Said name="Needed by">{when(order.neededBy)}</Said>}
  </SummaryList>
);

const Said = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <SummaryList.Row>
    <SummaryList.Key>{name}</SummaryList.Key>
    <SummaryList.Value>{children}</SummaryList.Value>
  </SummaryList.Row>
);
