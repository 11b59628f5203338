import { NotificationBanner } from "nhsuk-react-components";

/** How words end that are no success: what came may not be used. */
export const DO_NOT_USE = "Do not use it.";

/** What was done, until something else is. Where a scan is waited for, it leaves the focus to that. */
export const Done = ({ children, leavesFocus = false }: { children?: string; leavesFocus?: boolean }) => {
  if (!children) return null;
  const warns = children.endsWith(DO_NOT_USE);
  return (
    <NotificationBanner key={children} success={!warns} title={warns ? "Important" : "Done"} role={warns ? "alert" : undefined} disableAutoFocus={leavesFocus}>
      <NotificationBanner.Heading>{children}</NotificationBanner.Heading>
    </NotificationBanner>
  );
};
