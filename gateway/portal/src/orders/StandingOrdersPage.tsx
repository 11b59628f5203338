import { useQueryClient } from "@tanstack/react-query";
import { Button, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useLocation, useParams } from "react-router";
import { Back } from "../donors/Back";
import { useOnceAt } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { sentence } from "../trace/trace";
import { Done } from "./Done";
import { Asked } from "./Lines";
import { many } from "./orders";
import { SetStandingOrder } from "./SetStandingOrder";
import { STANDING_AT, type StandingOrder, useStandingOrders } from "./standing";

/** What is ordered by itself on the same days of every week. */
export function StandingOrdersPage() {
  return useParams().standing === "new" ? <SetStandingOrder /> : <List />;
}

function List() {
  const orders = useStandingOrders();
  const queries = useQueryClient();
  const told = (useLocation().state as { done?: string } | null)?.done;
  const [done, setDone] = useState(told);
  const acting = useOnceAt<StandingOrder>();
  const [attempt, setAttempt] = useState(0);
  const keeps = (useSession().data?.roles ?? []).includes("transfusion-scientist");
  const items = orders.data?.items ?? [];
  const act = (order: StandingOrder, what: string, words: string) => {
    if (acting.isPending) return;
    acting.mutate(
      { path: `${STANDING_AT}/${order.standingOrder}/${what}`, body: {} },
      {
        onSuccess: () => setDone(`${order.standingOrder} ${words}`),
        onError: () => setAttempt((before) => before + 1),
        onSettled: () => void queries.invalidateQueries({ queryKey: ["standing-orders"] }),
      },
    );
  };
  return (
    <>
      <Back to="/orders">Orders</Back>
      <Done>{done}</Done>
      <Problems key={attempt} error={acting.error ?? orders.error} />
      <PageHeading title="Standing orders" />
      <p>Each places one routine order in the morning of its days. Days that pass while it is paused are not made up for.</p>
      {keeps && (
        <Button asElement={Link} to="/standing-orders/new">
          Set a standing order
        </Button>
      )}
      <div role="status">
        {!orders.data && !orders.error && <p>Opening …</p>}
        {orders.data && <p>{items.length === 0 ? "There is no standing order." : `${many(items.length, "standing order")}.`}</p>}
      </div>
      {items.length > 0 && (
        <Table responsive>
          <Table.Head>
            <Table.Row>
              {["Number", "Hospital", "Days", "Orders", "Standing", ...(keeps ? ["Change"] : [])].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {items.map((order) => (
              <Table.Row key={order.standingOrder}>
                <Table.Cell className="orders-number">{order.standingOrder}</Table.Cell>
                <Table.Cell>
                  {order.hospital}, {order.site}
                </Table.Cell>
                <Table.Cell>{order.weekdays.map((day) => sentence(day).slice(0, 3)).join(", ")}</Table.Cell>
                <Table.Cell>
                  <ul className="nhsuk-list">
                    {order.lines.map((line) => (
                      <li key={line.line}>
                        {line.quantity} × <Asked line={line} />
                      </li>
                    ))}
                  </ul>
                </Table.Cell>
                <Table.Cell>
                  <Tag color={order.state === "RUNNING" ? "green" : "grey"}>{sentence(order.state)}</Tag>
                </Table.Cell>
                {keeps && (
                  <Table.Cell>
                    <Change order={order} onAct={(what, words) => act(order, what, words)} />
                  </Table.Cell>
                )}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  );
}

function Change({ order, onAct }: { order: StandingOrder; onAct: (what: string, words: string) => void }) {
  const [sure, setSure] = useState(false);
  const named = <span className="nhsuk-u-visually-hidden"> {order.standingOrder}</span>;
  return (
    <div className="orders-change">
      {order.state === "RUNNING" ? (
        <Button secondary small onClick={() => onAct("pause", "is paused.")}>
          Pause{named}
        </Button>
      ) : (
        <Button secondary small onClick={() => onAct("resumption", "is running again.")}>
          Resume{named}
        </Button>
      )}
      {sure ? (
        <Button warning small autoFocus onClick={() => onAct("end", "has ended.")}>
          Yes, end{named}
        </Button>
      ) : (
        <Button secondary small onClick={() => setSure(true)}>
          End{named}
        </Button>
      )}
    </div>
  );
}
