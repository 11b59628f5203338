import { useParams } from "react-router";
import { OneOrder } from "./OneOrder";
import { OrderList } from "./OrderList";
import { PlaceOrder } from "./PlaceOrder";

/** Hospitals order, the blood service answers. */
export function OrdersPage() {
  const { order } = useParams();
  if (order === undefined) return <OrderList />;
  return order === "new" ? <PlaceOrder /> : <OneOrder key={order} number={order} />;
}
