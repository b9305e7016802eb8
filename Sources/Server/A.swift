import Hummingbird
import CryptoExtras
import CPublic
import CZlib
