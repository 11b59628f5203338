import { useParams } from "react-router";
import { HowFar } from "./HowFar";
import { TakeCall } from "./TakeCall";
import { WhoRings } from "./WhoRings";

/** A donor rings after giving: who it is, what is told, and how far the hold of it has come. */
export function PostDonationPage() {
  const { call, donor } = useParams();
  if (call === undefined) return <WhoRings />;
  return call === "take" && donor ? <TakeCall key={donor} donor={donor} /> : <HowFar key={call} information={call} />;
}
