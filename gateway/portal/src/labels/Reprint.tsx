import { Button } from "nhsuk-react-components";
import { Problems } from "../donors/Problems";
import { useOnce } from "../donors/once";
import { componentAt } from "../modify/modify";

/** Another piece of paper: whatever was scanned back before counts no more. */
export function Reprint({ component, ground, onOrdered }: { component: string; ground: "FOUND_WRONG" | "DAMAGED"; onOrdered: () => void }) {
  const ordering = useOnce(componentAt(component, "label/reprint"));
  return (
    <>
      <Problems error={ordering.error} />
      <Button secondary={ground === "DAMAGED"} aria-disabled={ordering.isPending} onClick={() => ordering.isPending || ordering.mutate({ ground }, { onSuccess: onOrdered })}>
        {ground === "FOUND_WRONG" ? "Order another label" : "Order another label: this one is damaged"}
      </Button>
    </>
  );
}
