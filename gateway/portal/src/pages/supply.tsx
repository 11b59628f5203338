import { StockCountsPage } from "../counting/StockCountsPage";
import { BackOrdersPage } from "../orders/BackOrdersPage";
import { NotTakenPage } from "../orders/NotTakenPage";
import { OrdersPage } from "../orders/OrdersPage";
import { StandingOrdersPage } from "../orders/StandingOrdersPage";
import { StockPage } from "../stock/StockPage";
import { ReturnsPage } from "../supply/ReturnsPage";
import { TransfersPage } from "../supply/TransfersPage";
import type { Page } from "./page";

/** From the shelf to a hospital, and back. */
export const SUPPLY: readonly Page[] = [
  {
    path: "/stock",
    title: "Stock",
    purpose: "See what stands on the shelf, by group and age, how long it will do, and which groups are short.",
    roles: ["distribution-officer", "quality-officer", "processing-scientist"],
    element: <StockPage />,
  },
  {
    path: "/counts/:count?",
    title: "Stock count",
    purpose: "Scan what is on a shelf; explain what is missing, and what should not be there.",
    roles: ["distribution-officer", "quality-officer"],
    element: <StockCountsPage />,
  },
  {
    path: "/orders/:order?",
    title: "Orders",
    purpose: "Order blood for your hospital; allocate, pick and despatch what hospitals ordered.",
    roles: ["transfusion-scientist", "distribution-officer"],
    element: <OrdersPage />,
  },
  {
    path: "/back-orders",
    title: "Back-orders",
    purpose: "See who waits for stock, whose turn it is, and what each could be given now.",
    roles: ["distribution-officer"],
    element: <BackOrdersPage />,
  },
  {
    path: "/orders-not-taken",
    title: "Orders not taken",
    purpose: "See what hospitals’ systems sent and could not be taken, why, and close it when the hospital was spoken with.",
    roles: ["distribution-officer"],
    element: <NotTakenPage />,
  },
  {
    path: "/standing-orders/:standing?",
    title: "Standing orders",
    purpose: "Order the same on the same days of every week; pause it, or end it.",
    roles: ["transfusion-scientist", "distribution-officer"],
    element: <StandingOrdersPage />,
  },
  {
    path: "/returns/:return?",
    title: "Returns",
    purpose: "Give a unit back to the blood service; receive what hospitals give back.",
    roles: ["transfusion-scientist", "distribution-officer"],
    element: <ReturnsPage />,
  },
  {
    path: "/transfers/:transfer?",
    title: "Transfers",
    purpose: "Pass a unit on to another hospital, and receive what another passes on to you.",
    roles: ["transfusion-scientist", "distribution-officer"],
    element: <TransfersPage />,
  },
];
