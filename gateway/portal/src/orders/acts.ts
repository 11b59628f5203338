import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useOnceAt } from "../donors/once";
import { type Order, ORDERS_AT } from "./orders";

/** A command on an order; its answer is the order as it stands then. */
export function useAct(order: Order, onDone: (words: string) => void) {
  const queries = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const acting = useOnceAt<Order>();
  const refused = () => {
    setAttempt((before) => before + 1);
    void queries.invalidateQueries({ queryKey: ["orders", order.order] });
  };
  const act = (what: string, body: object, words: string | ((after: Order) => string)) => {
    if (acting.isPending) return;
    acting.mutate(
      { path: `${ORDERS_AT}/${order.order}/${what}`, body },
      {
        onSuccess: (after) => {
          queries.setQueryData(["orders", order.order], after);
          queries.removeQueries({ queryKey: ["proposal", order.order] });
          void queries.invalidateQueries({ queryKey: ["orders"], exact: true });
          onDone(typeof words === "string" ? words : words(after));
        },
        onError: refused,
      },
    );
  };
  return { act, error: acting.error, attempt, isPending: acting.isPending };
}
