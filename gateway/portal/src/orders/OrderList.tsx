import { Button, Table, Tag } from "nhsuk-react-components";
import { Link, useLocation } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { sentence, when } from "../trace/trace";
import { Done } from "./Done";
import { type ListedOrder, many, STATUSES, type Urgency, useOrders } from "./orders";

/** Emergencies first, as the service lists them. */
export function OrderList() {
  const orders = useOrders();
  const roles = useSession().data?.roles ?? [];
  const done = (useLocation().state as { done?: string } | null)?.done;
  const items = orders.data?.items ?? [];
  return (
    <>
      <Done>{done}</Done>
      <Problems error={orders.error} />
      <PageHeading title="Orders" />
      {roles.includes("transfusion-scientist") && (
        <Button asElement={Link} to="/orders/new">
          Place an order
        </Button>
      )}
      <p>
        <Link to="/standing-orders">Standing orders</Link>
        {roles.includes("distribution-officer") && (
          <>
            {" · "}
            <Link to="/back-orders">Back-orders</Link>
            {" · "}
            <Link to="/orders-not-taken">Orders not taken</Link>
          </>
        )}
      </p>
      <div role="status">
        {!orders.data && !orders.error && <p>Opening …</p>}
        {orders.data && <p>{items.length === 0 ? "No order is open." : `${many(items.length, "open order")}, the most pressing first.`}</p>}
      </div>
      {items.length > 0 && <Orders items={items} />}
    </>
  );
}

const Orders = ({ items }: { items: ListedOrder[] }) => (
  <Table responsive>
    <Table.Head>
      <Table.Row>
        {["Order", "Urgency", "Hospital", "Placed", "Status", "Missing"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {items.map(({ order, urgency, hospital, site, placedAt, status, missing, ordered }) => (
        <Table.Row key={order}>
          <Table.Cell>
            <Link to={`/orders/${order}`} className="orders-number">
              {order}
            </Link>
          </Table.Cell>
          <Table.Cell>
            <UrgencyTag urgency={urgency} />
          </Table.Cell>
          <Table.Cell>
            {hospital}, {site}
          </Table.Cell>
          <Table.Cell>{when(placedAt)}</Table.Cell>
          <Table.Cell>{STATUSES[status] ?? status}</Table.Cell>
          <Table.Cell>{missing === 0 ? "None" : `${missing} of ${ordered}`}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

const COLOURS = { ROUTINE: "grey", URGENT: "orange", EMERGENCY: "red" } as const;

export const UrgencyTag = ({ urgency }: { urgency: Urgency }) => <Tag modifier={COLOURS[urgency]}>{sentence(urgency)}</Tag>;
