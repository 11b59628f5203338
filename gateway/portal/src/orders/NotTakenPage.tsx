import { Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { type Fact, Facts } from "../frame/Facts";
import { when } from "../trace/trace";
import { CloseSent } from "./CloseSent";
import { Done } from "./Done";
import { Asked } from "./Lines";
import { UrgencyTag } from "./OrderList";
import { many } from "./orders";
import { sentName, type SentOrder, useSentOrders } from "./sent";

/** What hospitals' systems sent by HL7 and could not be taken: somebody has to speak with the hospital. */
export function NotTakenPage() {
  const sent = useSentOrders();
  const [done, setDone] = useState<string>();
  const items = sent.data?.items ?? [];
  return (
    <>
      <Back to="/orders">Orders</Back>
      <Done>{done}</Done>
      <Problems error={sent.error} />
      <PageHeading title="Orders not taken" />
      <p>The hospital’s system was told why. Telephone its laboratory: nobody there may have read the answer. Of an order here no unit is allocated; an order that was to be cancelled stands.</p>
      <div role="status">
        {!sent.data && !sent.error && <p>Opening …</p>}
        {sent.data && <p>{items.length === 0 ? "Everything that hospitals sent was taken." : `${many(items.length, "message")} to look at, the most pressing first.`}</p>}
      </div>
      {items.map((each) => (
        <OneSent key={each.hospitalOrder} sent={each} onDone={setDone} />
      ))}
      {sent.data?.more && <p>Only the most pressing are shown.</p>}
    </>
  );
}

const OneSent = ({ sent, onDone }: { sent: SentOrder; onDone: (words: string) => void }) => (
  <section aria-labelledby={sent.hospitalOrder}>
    <h2 id={sent.hospitalOrder} className="nhsuk-heading-m">
      {sentName(sent)}
    </h2>
    <Facts facts={facts(sent)} />
    <CloseSent sent={sent} onDone={onDone} />
  </section>
);

const facts = (sent: SentOrder): Fact[] => [
  ["Why it was not taken", <Reasons key="reasons" sent={sent} />],
  ["Urgency", <UrgencyTag key="urgency" urgency={sent.urgency} />],
  ["Asked for", <AllAsked key="asked" sent={sent} />],
  ["Goes to", `${sent.hospital}, ${sent.site}`],
  ["Needed by", sent.neededBy && when(sent.neededBy)],
  ["The order", sent.order && <Standing key="order" order={sent.order} />],
  ["Sent by", `${sent.sender}, message ${sent.message}, ${when(sent.since)}`],
];

const Standing = ({ order }: { order: string }) => (
  <>
    <Link to={`/orders/${order}`} className="orders-number">
      {order}
    </Link>{" "}
    <Tag modifier="orange">Stands</Tag>
  </>
);

const Reasons = ({ sent }: { sent: SentOrder }) => (
  <ul className="nhsuk-list">
    {sent.objections.map(({ code, message }, at) => (
      <li key={`${code} ${at}`}>{message}</li>
    ))}
  </ul>
);

const AllAsked = ({ sent }: { sent: SentOrder }) => (
  <ul className="nhsuk-list">
    {sent.lines.map((line) => (
      <li key={line.line}>
        {many(line.quantity, "unit")}: <Asked line={{ ...line, missing: line.quantity, units: [] }} />
      </li>
    ))}
  </ul>
);
