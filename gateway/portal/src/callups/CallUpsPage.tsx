import { useParams } from "react-router";
import { CallUpLists } from "./CallUpLists";
import { MakeList } from "./MakeList";
import { OneList } from "./OneList";

export function CallUpsPage() {
  const { list } = useParams();
  if (list === undefined) return <CallUpLists />;
  return list === "new" ? <MakeList /> : <OneList key={list} list={list} />;
}
