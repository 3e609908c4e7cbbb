# Warnings every target is built with. The ci preset turns them into errors.
add_library(ase_warnings INTERFACE)
target_compile_options(ase_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
  -Wimplicit-fallthrough -Wswitch-enum)
target_compile_definitions(ase_warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CMAKE_COMPILE_WARNING_AS_ERROR)
  # What GCC 12 suspects only while it optimises is wrong too often, as of the members of a moved std::variant: it is seen,
  # but no error. Other configurations are looked at by clang-tidy as well, which does not know all of these.
  foreach(warning maybe-uninitialized array-bounds stringop-overflow stringop-overread restrict dangling-pointer
                  use-after-free free-nonheap-object)
    target_compile_options(ase_warnings INTERFACE
      $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-error=${warning}>)
  endforeach()
endif()
