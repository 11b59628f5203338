import { useParams } from "react-router";
import { Case } from "./Case";
import { Cases } from "./Cases";

export function LookBackPage() {
  const { lookBack } = useParams();
  return lookBack === undefined ? <Cases /> : <Case key={lookBack} lookBack={lookBack} />;
}
