import { useQuery } from "@tanstack/react-query";
import { Table } from "nhsuk-react-components";
import { Link } from "react-router";
import { get } from "../api/client";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { Asked } from "./Lines";
import { UrgencyTag } from "./OrderList";
import { many, type Order, type Proposal } from "./orders";

type BackOrder = { order: Order; proposal: Proposal };

const useBackOrders = () => useQuery({ queryKey: ["back-orders"], queryFn: () => get<{ items: BackOrder[] }>("/api/production/back-orders"), refetchInterval: 30_000 });

/** Who waits for stock, in the order of their turn, and what each could be given now. */
export function BackOrdersPage() {
  const waiting = useBackOrders();
  const items = waiting.data?.items ?? [];
  return (
    <>
      <Back to="/orders">Orders</Back>
      <Problems error={waiting.error} />
      <PageHeading title="Back-orders" />
      <p>The more urgent first, then who has waited longest. What one could be given is left out for those behind. Open an order to allocate.</p>
      <div role="status">
        {!waiting.data && !waiting.error && <p>Opening …</p>}
        {waiting.data && <p>{items.length === 0 ? "Nothing is on back-order." : `${many(items.length, "order")} waiting.`}</p>}
      </div>
      {items.length > 0 && (
        <Table responsive caption="In turn" captionProps={{ size: "m" }}>
          <Table.Head>
            <Table.Row>
              {["Order", "Urgency", "Hospital", "Waiting since", "Missing", "Could be given now"].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {items.map((item) => (
              <Waiting key={item.order.order} item={item} />
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  );
}

function Waiting({ item: { order, proposal } }: { item: BackOrder }) {
  const given = proposal.lines.reduce((sum, { units }) => sum + units.length, 0);
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/orders/${order.order}`} className="orders-number">
          {order.order}
        </Link>
      </Table.Cell>
      <Table.Cell>
        <UrgencyTag urgency={order.urgency} />
      </Table.Cell>
      <Table.Cell>
        {order.hospital}, {order.site}
      </Table.Cell>
      <Table.Cell>{order.backOrderSince && when(order.backOrderSince)}</Table.Cell>
      <Table.Cell>
        <ul className="nhsuk-list">
          {order.lines
            .filter(({ missing }) => missing > 0)
            .map((line) => (
              <li key={line.line}>
                {line.missing} × <Asked line={line} />
              </li>
            ))}
        </ul>
      </Table.Cell>
      <Table.Cell>{given === 0 ? "Nothing yet" : <strong>{`${given} of ${order.missing}`}</strong>}</Table.Cell>
    </Table.Row>
  );
}
