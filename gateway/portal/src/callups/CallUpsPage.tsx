import { useParams } from "react-router";
import { CallUpLists } from "./CallUpLists";
import { MakeList } from "./MakeList";
import { OneList } from "./OneList";
import { TelephoneList } from "./TelephoneList";

export function CallUpsPage() {
  const { list, part } = useParams();
  if (list === undefined) return <CallUpLists />;
  if (list === "new") return <MakeList />;
  return part === "telephone" ? <TelephoneList key={list} list={list} /> : <OneList key={list} list={list} />;
}
