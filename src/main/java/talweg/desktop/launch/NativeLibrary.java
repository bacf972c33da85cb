package talweg.desktop.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Asks the dynamic linker and the X library, because they are what JavaFX will ask: a search of folders or sockets
/// would be a guess. Libraries lie in many places; displays are reached over files, abstract sockets and TCP, and some
/// want a cookie.
@SuppressWarnings("restricted") // native access is granted to this module when the program is started
final class NativeLibrary {
    private NativeLibrary() {}

    /// Whether the linker finds the library and all that it is linked to.
    static boolean isInstalled(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    /// Whether a connection to the X display can be opened.
    static boolean displayAnswers(String display) {
        // The library stays loaded: JavaFX is about to use it, and Xlib does not like to be unloaded.
        SymbolLookup library = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        MethodHandle open =
                function(library, "XOpenDisplay", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        MethodHandle close =
                function(library, "XCloseDisplay", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment connection = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
            if (connection.equals(MemorySegment.NULL)) {
                return false;
            }
            int ignored = (int) close.invokeExact(connection);
            return true;
        } catch (Throwable failure) {
            throw new IllegalStateException("XOpenDisplay has another signature than documented", failure);
        }
    }

    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor signature) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), signature);
    }
}
