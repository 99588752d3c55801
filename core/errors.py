"""Everything that can go wrong, and the one sentence that a person can act on.

CapellaError
+-- InputError                 what was asked cannot be done as it stands
|   +-- EmptyArea
|   +-- DatesReversed
|   +-- EmptyOrder
|   +-- GeoMissing             an analytic line without the GEO image of its collect
|   +-- NotStreamable
|   +-- NotClosable            (spending_errors.py) an attempt that nobody may settle by hand
|   +-- NotRenewable           (spending_errors.py) an order of something that we cannot order
+-- ConnectionFailed           nothing was reached, so nothing was done
+-- ServiceFailed              something answered, but not properly (5xx, HTML, broken JSON)
|   +-- RateLimited
+-- RequestRefused             the service understood and said no (4xx)
|   +-- KeyNotAccepted
|   |   +-- KeyMissing
|   +-- NotPermitted
|   +-- NotFound
|   +-- OrderExpired
|   +-- OrderNotReady
+-- LinkRefused                a signed link was refused by the store
+-- SpendingRefused            we ourselves do not send this order
|   +-- OrderDenied
|   +-- CostTooHigh
|   +-- PriceUnreadable
|   +-- LineInFlight
|   +-- AlreadyPlaced
|   +-- CapCrossed             (spending_errors.py) a limit of the user, which nobody allowed to be crossed
|   +-- HeldUp                 (spending_errors.py) this computer paused before the order was sent
|   +-- NotShownYet            (spending_errors.py) what was just ordered is not in the list of orders yet
|   +-- ReviewTooOld           (spending_errors.py) the price was seen too long ago
+-- ConnectionChanged          another connection was chosen before the answer came
+-- OutcomeUnknown             an order was sent and the answer was lost
+-- OrderRejected              the service took the order and rejected it
+-- JournalError
|   +-- JournalTooNew
+-- TransferError
|   +-- DiskFull
|   +-- FolderNotWritable
|   |   +-- FolderGone         (queue_errors.py) a folder that was there is not there any more
|   +-- NotVerified
|   +-- QueueBroken            (queue_errors.py) the list of downloads cannot be kept
|   |   +-- QueueTooNew
|   +-- FilesGone              (queue_errors.py) the order does not hold these files any more
+-- Cancelled                  the user stopped the work
"""

from __future__ import annotations

from .redaction import redact


class CapellaError(Exception):
    """Root of the tree. `str(error)` is one sentence for a person; `detail` is a redacted line for a report."""

    default = "Something unexpected happened in Capella Explorer."

    def __init__(self, sentence: str = "", *, detail: str = "") -> None:
        super().__init__(redact(sentence) or self.default)
        self.detail = redact(detail)

    @property
    def sentence(self) -> str:
        """What happened and what to do now, without codes."""
        return str(self)


class InputError(CapellaError):
    """What was asked cannot be done as it stands."""

    default = "Something in the form is missing or does not fit."


class EmptyArea(InputError):
    """The area has no extent."""

    default = "The area is empty: draw a rectangle or a polygon, or zoom the map to your area."


class DatesReversed(InputError):
    """The first day lies after the last one."""

    default = "The first date lies after the last one: swap them and search again."


class EmptyOrder(InputError):
    """An order without lines."""

    default = "There is nothing to order yet: add a scene to the basket first."


class GeoMissing(InputError):
    """An analytic product was asked for without the GEO image of its collect (rule of the vendor's document)."""

    default = "Vessel detection is made from the GEO image of the same collect: add that image to the order too."


class NotStreamable(InputError):
    """The asset is no raster that QGIS can stream."""

    default = "This product cannot be streamed onto the map: download it instead."


class ConnectionFailed(CapellaError):
    """No connection was made, so the service has seen nothing."""

    default = "Capella cannot be reached: check the network and the proxy settings of QGIS, then try again."


class ServiceFailed(CapellaError):
    """The service answered with a fault of its own: 5xx, a web page instead of data, broken JSON."""

    default = "Capella's service does not answer properly: nothing was ordered, please try again in a few minutes."


class RateLimited(ServiceFailed):
    """Too many requests (429). `retry_after` is in seconds, None where the service named none."""

    default = "Capella asks for a pause because there were too many requests: try again in a minute."

    def __init__(self, sentence: str = "", *, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(sentence, detail=detail)
        self.retry_after = retry_after


class RequestRefused(CapellaError):
    """The service understood the request and refused it (4xx). `code` is its own code, `status` that of HTTP."""

    default = "Capella refused the request: check what was asked and try again."

    def __init__(self, sentence: str = "", *, detail: str = "", code: str = "", status: int = 0) -> None:
        super().__init__(sentence, detail=detail)
        self.code = code
        self.status = status


class KeyNotAccepted(RequestRefused):
    """401: the API key is unknown, revoked or mistyped."""

    default = "The API key is not accepted: check it in the connection settings."


class KeyMissing(KeyNotAccepted):
    """No API key is stored for this connection."""

    default = "No API key is stored for this connection: enter one in the connection settings."


class NotPermitted(RequestRefused):
    """403: the account may not do this."""

    default = "Your account is not permitted to do this: ask your organization's manager for access."


class NotFound(RequestRefused):
    """404: the thing is not there (any more)."""

    default = "Capella does not know this item, order or task any more: refresh the list."


class OrderExpired(RequestRefused):
    """The links of an order died with it, about an hour after it was placed."""

    default = "The links of this order ran out: renew the order, which is free for scenes that you own."


class OrderNotReady(RequestRefused):
    """The order is still being prepared."""

    default = "This order is still being prepared: wait until it is ready."


class LinkRefused(CapellaError):
    """The object store refused a signed link or did not have the object."""

    default = "The link to this file is not accepted any more: prepare the order again."


class SpendingRefused(CapellaError):
    """An order that this program does not send."""

    default = "The order was not sent, so nothing was spent."


class OrderDenied(SpendingRefused):
    """The review says that the service would not authorise the order."""

    default = "Capella did not authorise this order, so nothing was sent: change the contract or the order."


class CostTooHigh(SpendingRefused):
    """The reviewed total is above the limit that was given."""

    default = "The order costs more than the limit, so nothing was sent: raise the limit or order less."


class PriceUnreadable(SpendingRefused):
    """A price came in a form that cannot be read, so it cannot be compared with a limit."""

    default = "The price could not be read, so nothing was sent: order in the window, where you can judge it yourself."


class LineInFlight(SpendingRefused):
    """A line is part of an order whose outcome is still open."""

    default = "One of these scenes is in an order whose outcome is still open: ask the server about that order first."


class AlreadyPlaced(SpendingRefused):
    """This very consent was spent on an order before, or a line was ordered since the review."""

    default = (
        "One of these scenes was ordered since you saw this price, so nothing was sent again: "
        "look into the list of orders."
    )


class ConnectionChanged(CapellaError):
    """What was asked of one connection was answered when another one was in use."""

    default = "The connection was changed meanwhile: start this again with the connection that is in use now."


class OutcomeUnknown(CapellaError):
    """An order was sent, and the answer was lost or broken."""

    default = (
        "The connection broke while the order was being sent, so it may have been placed: "
        "nothing will be sent again until the server has been asked."
    )


class OrderRejected(CapellaError):
    """The service answered that it rejected the order."""

    default = "Capella rejected the order, so nothing was bought: review it again or ask Capella's support."


class JournalError(CapellaError):
    """The order journal cannot be written or read, so no order may be sent."""

    default = (
        "The order journal cannot be written, so no order was sent: free some disk space or check the profile folder."
    )


class JournalTooNew(JournalError):
    """The journal was written by a newer version of the plugin."""

    default = "The order journal comes from a newer Capella Explorer, so no order was sent: update the plugin."


class TransferError(CapellaError):
    """A file could not be fetched."""

    default = "The file could not be downloaded: what has arrived is kept, start the download again to continue."


class DiskFull(TransferError):
    """No space is left under the target folder."""

    default = "The disk is full: free some space and start the download again, it continues where it stopped."


class FolderNotWritable(TransferError):
    """The target folder cannot be written."""

    default = "The folder cannot be written: choose another folder for the download."


class NotVerified(TransferError):
    """What arrived is not what the service announced."""

    default = "The file that arrived is not complete or was changed: it was discarded, start the download again."


class Cancelled(CapellaError):
    """The user stopped the work."""

    default = "Stopped."
