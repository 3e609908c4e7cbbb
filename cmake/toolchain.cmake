# The faster tools are used where they are installed; nothing depends on them.
find_program(ASE_CCACHE ccache)
if(ASE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Settings go through the environment: ccache before 4.8 takes none in front of the compiler.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_NOHASHDIR=true
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${ASE_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()

find_program(ASE_MOLD mold)
if(ASE_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

if(ASE_SANITIZE)
  add_compile_options(-fsanitize=${ASE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ASE_SANITIZE})
endif()

# What is shipped is hardened as Debian hardens its own; all symbols bound at start would cost start-up time.
add_compile_options($<$<CONFIG:Release>:-fstack-protector-strong> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
add_link_options($<$<CONFIG:Release>:-Wl,-z,relro>)
